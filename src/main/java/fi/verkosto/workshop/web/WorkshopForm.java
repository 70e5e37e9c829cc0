package fi.verkosto.workshop.web;

import fi.verkosto.season.SeasonTheme;
import fi.verkosto.web.FormDate;
import fi.verkosto.web.FormTime;
import fi.verkosto.workshop.Audience;
import fi.verkosto.workshop.Workshop;
import fi.verkosto.workshop.WorkshopKind;
import fi.verkosto.workshop.WorkshopPlan;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The form with which a workshop is planned and its plan changed. */
record WorkshopForm(
        @Nullable Integer version,
        @NotBlank @Size(max = 200) @Nullable String topic,
        @Nullable Long themeId,
        @NotNull @Nullable WorkshopKind kind,
        @Nullable List<Audience> audiences,
        @FormDate @Nullable LocalDate plannedOn,
        @FormTime @Nullable LocalTime startsAt,
        @FormTime @Nullable LocalTime endsAt,
        @Nullable Boolean remote,
        @Size(max = 200) @Nullable String place,
        @Size(max = 500) @Nullable String experts,
        @Size(max = 5000) @Nullable String preparation) {

    static WorkshopForm blank() {
        return new WorkshopForm(
                null, null, null, WorkshopKind.CO_DEVELOPMENT, List.of(), null, null, null, false, null, null, null);
    }

    static WorkshopForm of(Workshop workshop) {
        SeasonTheme theme = workshop.getTheme();
        return new WorkshopForm(
                workshop.getVersion(),
                workshop.getTopic(),
                theme == null ? null : theme.getId(),
                workshop.getKind(),
                List.copyOf(workshop.getAudiences()),
                workshop.getPlannedOn(),
                workshop.getStartsAt(),
                workshop.getEndsAt(),
                workshop.isRemote(),
                workshop.getPlace(),
                workshop.getExperts(),
                workshop.getPreparation());
    }

    /** What is saved, as it comes from the form. */
    static WorkshopForm saved(Workshop workshop) {
        return of(workshop).over(workshop.getVersion());
    }

    /** What was typed, over the state that is in force now. */
    WorkshopForm over(int presentVersion) {
        return new WorkshopForm(
                presentVersion,
                topic,
                themeId,
                kind,
                audiences == null ? List.of() : audiences.stream().sorted().toList(),
                plannedOn,
                startsAt,
                endsAt,
                Boolean.TRUE.equals(remote),
                place,
                experts,
                preparation);
    }

    int seen() {
        return version == null ? -1 : version;
    }

    /** Checks what concerns two fields, once each can be read by itself. */
    void check(Errors errors) {
        if (errors.hasErrors()) {
            return;
        }
        if (startsAt != null && endsAt != null && !startsAt.isBefore(endsAt)) {
            errors.rejectValue("endsAt", "workshop.form.endsBeforeStart");
        }
        if (plannedOn == null && (startsAt != null || endsAt != null)) {
            errors.rejectValue("plannedOn", "workshop.form.timeWithoutDay");
        }
    }

    WorkshopPlan toPlan() {
        return new WorkshopPlan(
                Objects.requireNonNullElse(topic, ""),
                themeId,
                Objects.requireNonNullElse(kind, WorkshopKind.CO_DEVELOPMENT),
                audiences == null ? Set.of() : Set.copyOf(audiences),
                plannedOn,
                startsAt,
                endsAt,
                Boolean.TRUE.equals(remote),
                place,
                experts,
                preparation);
    }
}
