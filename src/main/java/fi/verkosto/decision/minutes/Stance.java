package fi.verkosto.decision.minutes;

/** What a sentence says should happen (kanta): of a proposal or of a resolution. */
enum Stance {
    JOIN,
    DECLINE,
    POSTPONE,
    RETURN,
    TO_COUNCIL,
    /** The sentence takes none, or more than can be told apart. */
    NONE
}
