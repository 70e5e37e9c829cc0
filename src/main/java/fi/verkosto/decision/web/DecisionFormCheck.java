package fi.verkosto.decision.web;

import fi.verkosto.decision.AppealDates;
import fi.verkosto.decision.BodyKind;
import fi.verkosto.decision.Vote;
import fi.verkosto.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What the fields of the decision's form must say together. The database would refuse the same. */
final class DecisionFormCheck {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    private final DecisionForm form;
    private final Errors errors;

    private DecisionFormCheck(DecisionForm form, Errors errors) {
        this.form = form;
        this.errors = errors;
    }

    static void check(DecisionForm form, Errors errors) {
        DecisionFormCheck check = new DecisionFormCheck(form, errors);
        check.votes();
        if (check.plausible()) {
            check.days();
        }
        check.fees();
        check.rows();
    }

    /** A correction says why. */
    static void checkReason(DecisionForm form, Errors errors) {
        if (form.correctionReason() == null) {
            errors.rejectValue("correctionReason", "NotBlank");
        }
    }

    private void votes() {
        if (Vote.contradicts(form.unanimous(), form.votesFor(), form.votesAgainst())) {
            errors.rejectValue("unanimous", "decision.form.votesContradict");
        }
    }

    /** Days so far away that they can only be slips. */
    private boolean plausible() {
        Map<String, Optional<LocalDate>> days = Map.of(
                "meetingDate", Optional.ofNullable(form.meetingDate()),
                "publishedOn", Optional.ofNullable(form.publishedOn()),
                "notifiedOn", Optional.ofNullable(form.notifiedOn()),
                "finalOn", Optional.ofNullable(form.finalOn()));
        List<String> tooFar = days.entrySet().stream()
                .filter(day ->
                        day.getValue().filter(DecisionFormCheck::isTooFar).isPresent())
                .map(Map.Entry::getKey)
                .toList();
        tooFar.forEach(field -> errors.rejectValue(field, "decision.form.dayTooFar"));
        return tooFar.isEmpty();
    }

    private static boolean isTooFar(LocalDate day) {
        return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR;
    }

    private void days() {
        LocalDate met = form.meetingDate();
        LocalDate published = form.publishedOn();
        LocalDate notified = form.notifiedOn();
        if (met != null && published != null && published.isBefore(met)) {
            errors.rejectValue("publishedOn", "decision.form.publishedTooEarly");
            return;
        }
        if (met != null && notified != null && notified.isBefore(met)) {
            errors.rejectValue("notifiedOn", "decision.form.notifiedBeforeMeeting");
            return;
        }
        if (published != null && notified != null && notified.isBefore(published)) {
            errors.rejectValue("notifiedOn", "decision.form.notifiedTooEarly");
            return;
        }
        LocalDate known = AppealDates.of(
                        Objects.requireNonNullElse(form.bodyKind(), BodyKind.BOARD), published, notified)
                .map(AppealDates::notifiedOn)
                .orElse(met);
        LocalDate finalOn = form.finalOn();
        if (known != null && finalOn != null && !finalOn.isAfter(known)) {
            errors.rejectValue("finalOn", "decision.form.finalTooEarly");
        }
    }

    private void fees() {
        refuseNegative("annualFee", form.annualFee());
        refuseNegative("totalFee", form.totalFee());
    }

    private void refuseNegative(String field, @Nullable Money fee) {
        if (fee != null && fee.isNegative()) {
            errors.rejectValue(field, "PositiveOrZero");
        }
    }

    private void rows() {
        List<GuestForm> guests = Objects.requireNonNullElse(form.guests(), List.of());
        for (int at = 0; at < guests.size(); at++) {
            guests.get(at).check("guests[" + at + "]", errors);
        }
        List<AttachmentForm> attachments = Objects.requireNonNullElse(form.attachments(), List.of());
        for (int at = 0; at < attachments.size(); at++) {
            attachments.get(at).check("attachments[" + at + "]", errors);
        }
        FormRows.checkNumbers(attachments, errors);
        List<RepresentativeForm> representatives = Objects.requireNonNullElse(form.representatives(), List.of());
        for (int at = 0; at < representatives.size(); at++) {
            representatives.get(at).check("representatives[" + at + "]", errors);
        }
    }
}
