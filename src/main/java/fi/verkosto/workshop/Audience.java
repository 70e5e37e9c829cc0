package fi.verkosto.workshop;

/** For whom a workshop is (kohderyhmä). */
public enum Audience {
    ELECTED,
    OFFICE_HOLDER,
    SECTORS,
    SUPERVISORS,
    RESIDENTS,
    STAKEHOLDERS
}
