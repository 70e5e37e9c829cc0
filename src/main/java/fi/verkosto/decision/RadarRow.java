package fi.verkosto.decision;

import fi.verkosto.membership.MembershipState;
import fi.verkosto.municipality.MunicipalityKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A municipality on the decision radar.
 *
 * @param membership id of its membership of the season
 * @param reason of the last step of its road, for instance why it declined
 * @param handled the newest handling of its bodies about the season
 */
public record RadarRow(
        long membership,
        Place place,
        MembershipState state,
        @Nullable String reason,
        Asking asking,
        @Nullable Handled handled) {

    private static final Set<MembershipState> UNDECIDED = EnumSet.of(
            MembershipState.PROSPECT,
            MembershipState.OFFERED,
            MembershipState.AWAITING_DECISION,
            MembershipState.NO_ANSWER);

    /** Which municipality it is. */
    public record Place(String nameFi, String nameSv, MunicipalityKind kind) {}

    /**
     * What the network knows about asking it.
     *
     * @param on the day on which it was asked, else on which it got an offer
     * @param keeper name of whoever looks after it
     */
    public record Asking(
            @Nullable LocalDate on,
            @Nullable LocalDate meetingOn,
            @Nullable String bodyName,
            @Nullable String keeper,
            @Nullable LocalDate contactOn,
            @Nullable String contact) {}

    /** A handling by one of its bodies. */
    public record Handled(long decision, Outcome outcome, Meeting meeting, Minutes minutes) {

        /** The days of appeal, where there is something to appeal against; what was recorded goes before what is worked out. */
        public Optional<AppealDates> appealDates() {
            return outcome.isAppealable() ? minutes.appealDates(meeting.bodyKind()) : Optional.empty();
        }

        /** The day from which it is final, recorded or worked out. */
        @Nullable
        LocalDate finalOn() {
            return minutes.finalOn() != null
                    ? minutes.finalOn()
                    : appealDates().map(AppealDates::finalOn).orElse(null);
        }
    }

    public String name(Locale locale) {
        return "sv".equals(locale.getLanguage()) ? place.nameSv() : place.nameFi();
    }

    /** Whether its answer is still waited for. */
    public boolean isUndecided() {
        return UNDECIDED.contains(state);
    }

    /** The meeting that is expected; one that has led to a handling is behind us, whatever came of it. */
    public @Nullable LocalDate nextMeetingOn() {
        LocalDate expected = asking.meetingOn();
        LocalDate done = handled == null ? null : handled.meeting().meetingDate();
        return expected == null || (done != null && !done.isBefore(expected)) ? null : expected;
    }

    /**
     * How urgent it is.
     *
     * @param deadline the day until which the season's decisions are hoped for, if there is one
     */
    Due due(LocalDate today, @Nullable LocalDate deadline) {
        if (!isUndecided()) {
            return Due.DECIDED;
        }
        LocalDate meeting = nextMeetingOn();
        if (meeting != null) {
            if (meeting.isBefore(today)) {
                return Due.OVERDUE;
            }
            LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            return meeting.isAfter(sunday) ? Due.LATER : Due.THIS_WEEK;
        }
        if (state == MembershipState.PROSPECT && asking.on() == null) {
            return Due.NEVER_ASKED;
        }
        return deadline != null && deadline.isBefore(today) ? Due.OVERDUE : Due.NO_MEETING;
    }
}
