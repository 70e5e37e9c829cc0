package fi.verkosto.decision;

import fi.verkosto.membership.MembershipState;
import fi.verkosto.shared.Money;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what looks wrong or unfinished in a decision. */
final class DecisionWarnings {

    private static final int EARLIEST_MONTHS_BEFORE_SEASON = 12;

    private final DecisionDetails details;
    private final Circumstances circumstances;
    private final Set<DecisionWarning> found = EnumSet.noneOf(DecisionWarning.class);

    private DecisionWarnings(DecisionDetails details, Circumstances circumstances) {
        this.details = details;
        this.circumstances = circumstances;
    }

    /**
     * Against what a decision is held.
     *
     * @param state of the membership, null when the municipality has not been enrolled yet
     */
    record Circumstances(
            LocalDate today,
            LocalDate seasonStartsOn,
            LocalDate seasonEndsOn,
            ExpectedFee fee,
            @Nullable MembershipState state) {}

    static Set<DecisionWarning> of(DecisionDetails details, Circumstances circumstances) {
        DecisionWarnings warnings = new DecisionWarnings(details, circumstances);
        warnings.lookAtMeeting();
        warnings.lookAtMinutes();
        warnings.lookAtFee();
        warnings.lookAtOutcome();
        return warnings.found;
    }

    private void lookAtMeeting() {
        LocalDate day = details.meeting().meetingDate();
        if (day != null) {
            LocalDate earliest = circumstances.seasonStartsOn().minusMonths(EARLIEST_MONTHS_BEFORE_SEASON);
            warn(
                    DecisionWarning.DATE_OUTSIDE_SEASON,
                    day.isBefore(earliest) || day.isAfter(circumstances.seasonEndsOn()));
            warn(DecisionWarning.DATE_IN_FUTURE, day.isAfter(circumstances.today()));
        }
        warn(DecisionWarning.NO_SECTION, details.meeting().section() == null);
    }

    private void lookAtMinutes() {
        Minutes minutes = details.minutes().completed(details.meeting().bodyKind());
        LocalDate finalOn = minutes.finalOn();
        warn(DecisionWarning.NO_PUBLICATION_DATE, minutes.publishedOn() == null);
        warn(
                DecisionWarning.APPEAL_RUNNING,
                details.outcome().isAppealable()
                        && finalOn != null
                        && circumstances.today().isBefore(finalOn));
    }

    private void lookAtFee() {
        ExpectedFee expected = circumstances.fee();
        Money annual = details.fee().annualFee();
        boolean differs = annual != null && expected.annual() != null && !annual.equals(expected.annual());
        boolean ofAnotherBand = differs && expected.ofOtherBands().contains(annual);
        warn(DecisionWarning.FEE_OF_ANOTHER_BAND, ofAnotherBand);
        warn(DecisionWarning.FEE_NOT_AS_AGREED, differs && !ofAnotherBand);
        Money total = details.fee().totalFee();
        warn(
                DecisionWarning.TOTAL_NOT_AS_AGREED,
                total != null && expected.total() != null && !total.equals(expected.total()));
    }

    private void lookAtOutcome() {
        Outcome outcome = details.outcome();
        warn(DecisionWarning.JOIN_WITHOUT_CASE_NUMBER, outcome == Outcome.JOIN && details.caseNumber() == null);
        MembershipState state = circumstances.state();
        if (state != null && outcome.isSettled()) {
            MembershipState to = outcome.leadsTo();
            boolean there = state == to || (to == MembershipState.JOINED && state.isMember());
            warn(DecisionWarning.MEMBERSHIP_STAYS, !there && !state.next().contains(to));
        }
    }

    private void warn(DecisionWarning warning, boolean applies) {
        if (applies) {
            found.add(warning);
        }
    }
}
