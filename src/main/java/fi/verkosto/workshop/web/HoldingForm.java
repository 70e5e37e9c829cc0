package fi.verkosto.workshop.web;

import fi.verkosto.web.FormDate;
import fi.verkosto.workshop.Holding;
import fi.verkosto.workshop.Workshop;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The form that records that a workshop was held. */
record HoldingForm(
        @Nullable Integer version,
        @NotNull @FormDate @Nullable LocalDate heldOn,
        @NotNull @PositiveOrZero @Max(10_000) @Nullable Integer participants) {

    static HoldingForm of(Workshop workshop) {
        LocalDate day = workshop.getHeldOn() == null ? workshop.getPlannedOn() : workshop.getHeldOn();
        return new HoldingForm(workshop.getVersion(), day, workshop.getParticipants());
    }

    HoldingForm over(int presentVersion) {
        return new HoldingForm(presentVersion, heldOn, participants);
    }

    int seen() {
        return version == null ? -1 : version;
    }

    Holding toHolding() {
        return new Holding(
                Objects.requireNonNullElse(heldOn, LocalDate.MIN), Objects.requireNonNullElse(participants, 0));
    }
}
