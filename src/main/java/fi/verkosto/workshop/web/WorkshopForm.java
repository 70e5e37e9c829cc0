package fi.verkosto.workshop.web;

import fi.verkosto.season.SeasonTheme;
import fi.verkosto.web.FormDate;
import fi.verkosto.web.FormTime;
import fi.verkosto.workshop.Audience;
import fi.verkosto.workshop.Schedule;
import fi.verkosto.workshop.Workshop;
import fi.verkosto.workshop.WorkshopKind;
import fi.verkosto.workshop.WorkshopPlan;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
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
        @NotEmpty @Nullable List<WorkshopKind> kinds,
        @Nullable List<Audience> audiences,
        @FormDate @Nullable LocalDate plannedOn,
        @FormTime @Nullable LocalTime startsAt,
        @FormTime @Nullable LocalTime endsAt,
        @Nullable Boolean remote,
        @Size(max = 200) @Nullable String place,
        @Size(max = 500) @Nullable String experts,
        @Size(max = 5000) @Nullable String preparation,
        @Nullable Boolean idea) {

    /** Without what names no kind or audience. */
    WorkshopForm {
        kinds = sorted(kinds);
        audiences = sorted(audiences);
    }

    /**
     * An empty form.
     *
     * @param idea whether it is only an idea, because no slot is free
     */
    static WorkshopForm blank(boolean idea) {
        return new WorkshopForm(
                null, null, null, List.of(), List.of(), null, null, null, false, null, null, null, idea);
    }

    static WorkshopForm of(Workshop workshop) {
        SeasonTheme theme = workshop.getTheme();
        Schedule schedule = workshop.getSchedule();
        return new WorkshopForm(
                workshop.getVersion(),
                workshop.getTopic(),
                theme == null ? null : theme.getId(),
                List.copyOf(workshop.getKinds()),
                List.copyOf(workshop.getAudiences()),
                schedule.plannedOn(),
                schedule.startsAt(),
                schedule.endsAt(),
                schedule.remote(),
                schedule.place(),
                workshop.getExperts(),
                workshop.getPreparation(),
                null);
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
                sorted(kinds),
                sorted(audiences),
                plannedOn,
                startsAt,
                endsAt,
                Boolean.TRUE.equals(remote),
                place,
                experts,
                preparation,
                null);
    }

    private static <E extends Enum<E>> List<E> sorted(@Nullable List<E> chosen) {
        return chosen == null
                ? List.of()
                : chosen.stream().filter(Objects::nonNull).distinct().sorted().toList();
    }

    boolean isIdea() {
        return Boolean.TRUE.equals(idea);
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
                Set.copyOf(sorted(kinds)),
                Set.copyOf(sorted(audiences)),
                new Schedule(plannedOn, startsAt, endsAt, Boolean.TRUE.equals(remote), place),
                experts,
                preparation);
    }
}
