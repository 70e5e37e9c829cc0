package fi.verkosto.decision.minutes;

/**
 * The count of a vote (äänestystulos).
 *
 * @param presenters votes for the presenter's proposal (jaa), or of the winner when only that is known
 * @param others votes against it (ei)
 * @param winnerFirst whether the counts are told winner first, as in "äänin 5-4"
 */
record Tally(int presenters, int others, boolean winnerFirst) {

    /** Whether it is the same count, perhaps told the other way round. */
    boolean agreesWith(Tally other) {
        boolean same = presenters == other.presenters && others == other.others;
        boolean turned = presenters == other.others && others == other.presenters;
        return same || (turned && (winnerFirst || other.winnerFirst));
    }

    boolean isTie() {
        return presenters == others;
    }

    boolean presenterWins() {
        return !winnerFirst && presenters > others;
    }

    boolean counterWins() {
        return !winnerFirst && others > presenters;
    }
}
