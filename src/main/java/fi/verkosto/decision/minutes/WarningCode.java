package fi.verkosto.decision.minutes;

/** What a coordinator should look at before confirming what was read (huomautus). */
public enum WarningCode {
    /** Seasons are named that cannot all be meant. */
    SEASONS_DIFFER,
    /** The meeting was after the season. */
    SEASON_NOT_OF_DATE,
    /** The meeting was more than twelve months before the season: often the date of an earlier handling. */
    DATE_LONG_BEFORE_SEASON,
    FEE_NOT_OF_TIER,
    BAND_NOT_OF_POPULATION,
    MUNICIPALITY_UNKNOWN,
    /** The municipality has been merged into another one. */
    MUNICIPALITY_MERGED,
    SEVERAL_MUNICIPALITIES,
    CASE_NUMBER_MISSING,
    NOT_ABOUT_NETWORK,
    OUTCOME_UNKNOWN
}
