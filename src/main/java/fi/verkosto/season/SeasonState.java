package fi.verkosto.season;

/** The life of a season: being set up, recruiting, running, over. */
public enum SeasonState {
    DRAFT,
    OPEN,
    ACTIVE,
    CLOSED;

    /** Goes one step on; only reopening goes back, and has a method of its own. */
    SeasonState moveTo(SeasonState next) {
        if (next.ordinal() != ordinal() + 1) {
            throw new SeasonStateChangeRefused(this, next);
        }
        return next;
    }
}
