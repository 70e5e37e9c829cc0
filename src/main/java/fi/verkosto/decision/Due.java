package fi.verkosto.decision;

/** How urgent a municipality on the decision radar is, the most urgent first. */
public enum Due {
    /** The meeting has been, or the season's deadline has passed, and no result is known. */
    OVERDUE,
    /** Its body meets this week. */
    THIS_WEEK,
    /** Its body meets later. */
    LATER,
    /** It has been asked, and nobody knows when its body meets. */
    NO_MEETING,
    /** Nobody has asked it yet. */
    NEVER_ASKED,
    /** It has decided. */
    DECIDED
}
