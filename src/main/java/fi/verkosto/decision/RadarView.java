package fi.verkosto.decision;

import fi.verkosto.membership.MembershipState;
import java.util.List;
import java.util.Optional;

/** A selection of the decision radar; each is counted, and each count opens its rows. */
public enum RadarView {
    /** Whose answer is waited for. */
    OPEN,
    WEEK,
    OVERDUE,
    NEVER,
    DECLINED,
    /** Who has decided, while one can still appeal or nobody knows until when. */
    APPEAL,
    /** The funnel: everybody in the season's list. */
    LISTED,
    /** The funnel: who has been asked, or is farther. */
    OFFERED,
    /** The funnel: whose body has said yes or no. */
    DECIDED,
    /** The funnel: who has joined. */
    JOINED;

    /** The steps from the thought of asking to joining, each within the one before it. */
    public static final List<RadarView> FUNNEL = List.of(LISTED, OFFERED, DECIDED, JOINED);

    /** What a coordinator looks at one by one. */
    public static final List<RadarView> CHIPS = List.of(OPEN, WEEK, OVERDUE, NEVER, DECLINED, APPEAL);

    boolean shows(RadarRow row, Radar radar) {
        return switch (this) {
            case OPEN -> row.isUndecided();
            case WEEK -> radar.due(row) == Due.THIS_WEEK;
            case OVERDUE -> radar.due(row) == Due.OVERDUE;
            case NEVER -> radar.due(row) == Due.NEVER_ASKED;
            case DECLINED -> row.state() == MembershipState.DECLINED;
            case APPEAL -> isAppealable(row, radar);
            case LISTED -> true;
            case OFFERED ->
                row.state() != MembershipState.PROSPECT || row.asking().on() != null;
            case DECIDED -> !row.isUndecided();
            case JOINED -> row.state().isMember();
        };
    }

    /** An unknown last day is worth asking for until the season begins. */
    private static boolean isAppealable(RadarRow row, Radar radar) {
        return !row.isUndecided()
                && Optional.ofNullable(row.handled())
                        .filter(handled -> handled.outcome().isSettled())
                        .filter(handled -> handled.finalOn() == null
                                ? radar.today().isBefore(radar.season().getStartsOn())
                                : radar.today().isBefore(handled.finalOn()))
                        .isPresent();
    }
}
