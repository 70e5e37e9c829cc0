package fi.verkosto.decision;

/** What looks wrong or unfinished in a decision. Nothing of it prevents recording. */
public enum DecisionWarning {
    /** The meeting was over a year before the season or after it: often the date of an earlier handling. */
    DATE_OUTSIDE_SEASON,
    DATE_IN_FUTURE,
    NO_SECTION,
    NO_PUBLICATION_DATE,
    APPEAL_RUNNING,
    JOIN_WITHOUT_CASE_NUMBER,
    /** The stated yearly fee is that of a tier into which the population does not fall. */
    FEE_OF_ANOTHER_BAND,
    FEE_NOT_AS_AGREED,
    TOTAL_NOT_AS_AGREED,
    /** The membership cannot go where the outcome leads, for instance from a member to one that declined. */
    MEMBERSHIP_STAYS,
    /** The correction takes the only decision to join away from a membership, which stays in force all the same. */
    FORMER_MEMBERSHIP_STAYS
}
