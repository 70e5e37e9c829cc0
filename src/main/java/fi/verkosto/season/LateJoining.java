package fi.verkosto.season;

/** What a municipality pays that joins in mid-season. */
public enum LateJoining {
    /** The whole fee of every year. */
    FULL_FEE,
    /** The whole fee of the joining year and those after it. */
    FROM_JOINING_YEAR,
    /** Of the joining year the twelfths from the joining month on, and the years after it. */
    BY_MONTH
}
