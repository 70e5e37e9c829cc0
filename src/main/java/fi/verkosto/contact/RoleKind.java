package fi.verkosto.contact;

import java.util.Arrays;
import java.util.List;

/** What a person can be to the network. */
public enum RoleKind {
    /** Yhdyshenkilö: the municipality's contact person; one of them is the first. */
    LIAISON,
    /** Varayhdyshenkilö. */
    DEPUTY,
    /** Kunnanjohtaja or kaupunginjohtaja. */
    MAYOR,
    /** Hallituksen puheenjohtaja. */
    BOARD_CHAIR,
    /** Laskutuksen yhteyshenkilö. */
    BILLING,
    /** Asiantuntija: holds workshops. */
    EXPERT,
    /** Koordinaattori of the network. */
    COORDINATOR;

    /** Whether it is a role in a municipality; the others are roles in the network. */
    public boolean isOfMunicipality() {
        return this != EXPERT && this != COORDINATOR;
    }

    /** Whether whoever has it may be let sign in, to act for the municipality. */
    public boolean isActing() {
        return this == LIAISON || this == DEPUTY;
    }

    /** Whether one of those who have it is the first of them. */
    public boolean mayBePrimary() {
        return this == LIAISON;
    }

    public static List<RoleKind> ofMunicipalities() {
        return Arrays.stream(values()).filter(RoleKind::isOfMunicipality).toList();
    }
}
