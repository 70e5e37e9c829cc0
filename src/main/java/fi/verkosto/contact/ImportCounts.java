package fi.verkosto.contact;

import fi.verkosto.contact.ImportVerdict.Outcome;
import java.io.Serializable;
import java.util.Collection;

/** How many rows of a file of people come to what. */
public record ImportCounts(int rejected, int doubtful, int created, int changed, int givenRoles, int unchanged)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    static ImportCounts of(Collection<ImportVerdict> verdicts) {
        int[] counts = new int[Outcome.values().length];
        verdicts.forEach(verdict -> counts[verdict.outcome().ordinal()]++);
        return new ImportCounts(
                counts[Outcome.REJECTED.ordinal()],
                counts[Outcome.POSSIBLE_DUPLICATE.ordinal()],
                counts[Outcome.NEW.ordinal()],
                counts[Outcome.CHANGED.ordinal()],
                counts[Outcome.ROLE_ADDED.ordinal()],
                counts[Outcome.UNCHANGED.ordinal()]);
    }

    public int of(Outcome outcome) {
        return switch (outcome) {
            case REJECTED -> rejected;
            case POSSIBLE_DUPLICATE -> doubtful;
            case NEW -> created;
            case CHANGED -> changed;
            case ROLE_ADDED -> givenRoles;
            case UNCHANGED -> unchanged;
        };
    }

    /** How many of which something is stored. */
    public int written() {
        return created + changed + givenRoles;
    }

    public int leftOut() {
        return rejected + doubtful;
    }
}
