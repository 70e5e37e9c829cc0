package fi.verkosto.account;

import java.util.Set;

/**
 * Whose rows a visitor may reach: everybody's, or those of some municipalities. It comes from the signed-in account alone
 * and stands in the query of every record that belongs to a municipality.
 *
 * @param municipalities ids; of no meaning when everything may be reached
 */
public record Scope(boolean everything, Set<Long> municipalities) {

    private static final Set<Long> NONE = Set.of(-1L);

    public static final Scope EVERYTHING = new Scope(true, Set.of());

    public Scope {
        municipalities = Set.copyOf(municipalities);
    }

    /** The ids as a query takes them: one value, so that the query is translated once for all scopes. */
    public Long[] ids() {
        return municipalities.toArray(Long[]::new);
    }

    /** The ids as SQL wants them in a list, which is never empty there. */
    public Set<Long> listed() {
        return municipalities.isEmpty() ? NONE : municipalities;
    }

    public boolean includes(long municipality) {
        return everything || municipalities.contains(municipality);
    }
}
