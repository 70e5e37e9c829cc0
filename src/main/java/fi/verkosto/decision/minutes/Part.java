package fi.verkosto.decision.minutes;

/** The parts into which the labels of minutes divide a handling (pykälän osat). */
enum Part {
    /** What stands before any label. */
    BACKGROUND,
    TITLE,
    CASE_NUMBER,
    PREPARER,
    PRESENTER,
    PROPOSAL,
    PROCEEDINGS,
    RESOLUTION,
    ATTACHMENTS,
    /** For information, extracts, further information (tiedoksi, ote, lisätiedot). */
    NOTICE,
    APPEAL
}
