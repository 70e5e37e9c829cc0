package fi.verkosto.decision.web;

import fi.verkosto.decision.Officer;
import fi.verkosto.decision.Outcome;
import fi.verkosto.decision.StatedFee;
import fi.verkosto.decision.Vote;
import fi.verkosto.decision.minutes.ReadHandling;
import fi.verkosto.decision.minutes.ReadHandling.People;
import fi.verkosto.decision.minutes.ReadHandling.Ruling;
import fi.verkosto.decision.minutes.ReadHandling.Sitting;
import fi.verkosto.shared.CaseNumber;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A handling that was read from minutes, in the form in which it is confirmed.
 *
 * @param taken whether it is to be recorded
 * @param decision not nullable, for Spring's binder makes no nullable part of a form in which something else is wrong
 */
record HandlingForm(@Nullable Boolean taken, DecisionForm decision) {

    private static final Officer NOBODY = Officer.UNNAMED;

    HandlingForm {
        decision = Objects.requireNonNullElseGet(decision, () -> DecisionForm.blank(null, null));
    }

    static HandlingForm blank() {
        return new HandlingForm(false, DecisionForm.blank(null, null));
    }

    /**
     * As it was read; an outcome in doubt is left for the coordinator to choose.
     *
     * @param season the one that is meant if the text names none
     */
    static HandlingForm of(ReadHandling read, @Nullable Integer season) {
        Sitting sitting = read.sitting();
        People people = read.people();
        Ruling ruling = read.ruling();
        Officer preparer = Objects.requireNonNullElse(people.preparer(), NOBODY);
        Officer presenter = Objects.requireNonNullElse(people.presenter(), NOBODY);
        Vote vote = ruling.vote();
        StatedFee fee = read.terms().fee();
        return new HandlingForm(
                true,
                new DecisionForm(
                        null,
                        read.season() == null ? season : read.season(),
                        caseNumber(read.caseNumber()),
                        sitting.bodyKind(),
                        sitting.body(),
                        sitting.meetingDate(),
                        sitting.section(),
                        read.title(),
                        preparer.name(),
                        preparer.title(),
                        preparer.acting(),
                        presenter.name(),
                        presenter.title(),
                        presenter.acting(),
                        null,
                        ruling.proposal(),
                        ruling.resolution(),
                        ruling.outcome() == Outcome.UNKNOWN ? null : ruling.outcome(),
                        null,
                        vote.unanimous(),
                        vote.votesFor(),
                        vote.votesAgainst(),
                        fee.annualFee(),
                        fee.totalFee(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        people.guests().stream().map(GuestForm::of).toList(),
                        read.attachments().stream().map(AttachmentForm::of).toList(),
                        people.representatives().stream()
                                .map(RepresentativeForm::of)
                                .toList(),
                        null,
                        null));
    }

    private static @Nullable CaseNumber caseNumber(@Nullable String text) {
        try {
            return text == null ? null : CaseNumber.parse(text);
        } catch (IllegalArgumentException noCaseNumber) {
            return null;
        }
    }

    boolean isTaken() {
        return Boolean.TRUE.equals(taken);
    }
}
