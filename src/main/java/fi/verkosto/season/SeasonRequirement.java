package fi.verkosto.season;

/** What a season needs before it is opened for recruiting. */
public enum SeasonRequirement {
    TIERS,
    LEAD_THEME,
    THEMES,
    OFFERING,
    QUOTA,
    FEE_ISSUER,
    TRAVEL_ISSUER
}
