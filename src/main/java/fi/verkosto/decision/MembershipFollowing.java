package fi.verkosto.decision;

import fi.verkosto.membership.Membership;
import fi.verkosto.membership.MembershipService;
import fi.verkosto.membership.MembershipState;
import fi.verkosto.municipality.Municipality;
import fi.verkosto.season.Season;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets a membership follow what a body has decided about it. */
@Component
class MembershipFollowing {

    private final MembershipService memberships;
    private final Clock clock;

    MembershipFollowing(MembershipService memberships, Clock clock) {
        this.memberships = memberships;
        this.clock = clock;
    }

    /** Against what a decision of the municipality about the season is held today. */
    DecisionWarnings.Circumstances circumstances(Municipality municipality, Season season) {
        Optional<Membership> membership = memberships.find(municipality, season);
        return new DecisionWarnings.Circumstances(
                LocalDate.now(clock),
                season.getStartsOn(),
                season.getEndsOn(),
                membership
                        .map(found -> ExpectedFee.of(found, season))
                        .orElseGet(() -> ExpectedFee.of(season, municipality)),
                membership.map(Membership::getState).orElse(null));
    }

    /**
     * Whether a correction leaves a membership in force for which no decision to join remains. That a decline does not
     * undo the membership of the same season is told by another warning.
     */
    boolean leavesWithoutJoin(Decision recorded, DecisionDetails corrected, List<DecisionRow> otherHandlings) {
        boolean moves = recorded.getSeason().getNumber() != corrected.season();
        return recorded.getOutcome() == Outcome.JOIN
                && (moves || !corrected.outcome().isSettled())
                && otherHandlings.stream().noneMatch(other -> other.outcome() == Outcome.JOIN)
                && memberships
                        .find(recorded.getMunicipality(), recorded.getSeason())
                        .filter(left -> left.getState().isMember())
                        .isPresent();
    }

    /** A municipality that nobody had thought of asking is enrolled first. */
    Membership membershipOf(Municipality municipality, Season season) {
        return memberships.find(municipality, season).orElseGet(() -> memberships.enrol(municipality, season));
    }

    /**
     * Moves the membership where the outcome leads, if it can go there; one that is farther along stays. An older handling
     * that is entered afterwards does not undo what a newer one has settled.
     */
    void follow(Membership membership, DecisionDetails details, List<DecisionRow> otherHandlings) {
        MembershipState to = details.outcome().leadsTo();
        LocalDate day = details.meeting().meetingDate();
        if (!membership.getState().next().contains(to) || isOvertaken(day, otherHandlings)) {
            return;
        }
        String reason = to == MembershipState.DECLINED ? details.reasonOfDecline() : null;
        if (to.needsReason() && reason == null) {
            throw new DeclineNeedsReason();
        }
        memberships.follow(membership, to, Objects.requireNonNullElseGet(day, () -> LocalDate.now(clock)), reason);
    }

    /** The day of joining goes along with that of the meeting, when a correction moves it. */
    void followCorrection(DecisionDetails recorded, Decision corrected) {
        LocalDate was = recorded.meeting().meetingDate();
        LocalDate day = corrected.getMeeting().meetingDate();
        boolean joinsStill = recorded.outcome() == Outcome.JOIN
                && corrected.getOutcome() == Outcome.JOIN
                && recorded.season() == corrected.getSeason().getNumber();
        if (joinsStill && day != null && !day.equals(was)) {
            memberships
                    .find(corrected.getMunicipality(), corrected.getSeason())
                    .ifPresent(membership -> memberships.putJoiningRight(membership, was, day));
        }
    }

    private static boolean isOvertaken(@Nullable LocalDate day, List<DecisionRow> others) {
        return day != null
                && others.stream()
                        .filter(other -> other.outcome().isSettled())
                        .map(DecisionRow::meetingDate)
                        .anyMatch(other -> other != null && other.isAfter(day));
    }
}
