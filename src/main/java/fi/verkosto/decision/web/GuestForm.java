package fi.verkosto.decision.web;

import fi.verkosto.decision.Guest;
import fi.verkosto.web.FormTime;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A row of guests in the decision's form; an empty one is there to be filled. */
record GuestForm(
        @Size(max = 200) @Nullable String name,
        @Size(max = 200) @Nullable String organisation,
        @FormTime @Nullable LocalTime arrivedAt,
        @FormTime @Nullable LocalTime leftAt,
        @Nullable Boolean leftBeforeDecision) {

    static GuestForm blank() {
        return new GuestForm(null, null, null, null, false);
    }

    static GuestForm of(Guest guest) {
        return new GuestForm(
                guest.name(), guest.organisation(), guest.arrivedAt(), guest.leftAt(), guest.leftBeforeDecision());
    }

    boolean isFilled() {
        return name != null
                || organisation != null
                || arrivedAt != null
                || leftAt != null
                || Boolean.TRUE.equals(leftBeforeDecision);
    }

    void check(String path, Errors errors) {
        if (isFilled() && name == null) {
            errors.rejectValue(path + ".name", "NotBlank");
        }
        if (arrivedAt != null && leftAt != null && leftAt.isBefore(arrivedAt)) {
            errors.rejectValue(path + ".leftAt", "decision.form.guestTimes");
        }
    }

    Guest toGuest() {
        return new Guest(
                Objects.requireNonNullElse(name, ""),
                organisation,
                arrivedAt,
                leftAt,
                Boolean.TRUE.equals(leftBeforeDecision));
    }
}
