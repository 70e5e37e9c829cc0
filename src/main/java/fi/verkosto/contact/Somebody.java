package fi.verkosto.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Somebody as the rows of a file so far have left them. */
final class Somebody {

    private final @Nullable Long id;
    private final int version;
    private final List<Held> roles = new ArrayList<>();
    private PersonDetails details;
    private String form;

    /** Whoever is not stored yet. */
    Somebody(PersonDetails details) {
        this(null, 0, details);
    }

    /**
     * Whoever is known.
     *
     * @param version of the record of which the details are
     */
    Somebody(@Nullable Long id, int version, PersonDetails details) {
        this.id = id;
        this.version = version;
        this.details = details;
        this.form = ImportWords.form(details.name());
    }

    /** A role, and in which municipality. */
    record Held(@Nullable Long municipality, ImportedRole role) {}

    void describe(PersonDetails told) {
        details = told;
        form = ImportWords.form(told.name());
    }

    void hold(@Nullable Long municipality, ImportedRole role) {
        roles.add(new Held(municipality, role));
    }

    /** Null of whoever is not stored yet. */
    @Nullable
    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    PersonDetails details() {
        return details;
    }

    /** The name, however it is written. */
    String form() {
        return form;
    }

    boolean hasAddress(@Nullable EmailAddress address) {
        EmailAddress own = details.email();
        return own != null && address != null && own.text().equalsIgnoreCase(address.text());
    }

    /** The roles of a kind in a municipality, in the order of their days. */
    List<ImportedRole> rolesOf(RoleKind kind, @Nullable Long municipality) {
        return roles.stream()
                .filter(held -> held.role().kind() == kind && Objects.equals(held.municipality(), municipality))
                .map(Held::role)
                .toList();
    }
}
