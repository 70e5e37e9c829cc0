package fi.verkosto.bulletin.web;

import fi.verkosto.bulletin.initiative.Answer;
import fi.verkosto.bulletin.initiative.Initiative;
import fi.verkosto.bulletin.initiative.Meeting;
import fi.verkosto.web.FormDate;
import fi.verkosto.web.FormTime;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The form in which a coordinator answers; of a peer discussion it also says when and where. */
record AnswerForm(
        @Nullable Integer version,
        @NotBlank @Size(max = 10_000) @Nullable String answer,
        @FormDate @Nullable LocalDate meetsOn,
        @FormTime @Nullable LocalTime startsAt,
        @FormTime @Nullable LocalTime endsAt,
        @Size(max = 200) @Nullable String place,

        @Size(max = 500) @Pattern(regexp = "https?://[^\\s\\p{Z}\\p{Cc}<>]+") @Nullable
        String link,

        @Size(max = 200) @Nullable String contact) {

    AnswerForm {
        answer = Lines.of(answer);
    }

    static AnswerForm of(Initiative initiative) {
        Meeting meeting =
                Objects.requireNonNullElse(initiative.getMeeting(), new Meeting(null, null, null, null, null, null));
        return new AnswerForm(
                initiative.getVersion(),
                initiative.getAnswer(),
                meeting.meetsOn(),
                meeting.startsAt(),
                meeting.endsAt(),
                meeting.place(),
                meeting.link(),
                meeting.contact());
    }

    /** What was typed, over the state that is in force now. */
    AnswerForm over(int presentVersion) {
        return new AnswerForm(presentVersion, answer, meetsOn, startsAt, endsAt, place, link, contact);
    }

    int seen() {
        return Objects.requireNonNullElse(version, -1);
    }

    /** Of a peer discussion one must know when and how to take part. */
    void check(Errors errors, boolean discussion) {
        if (!discussion) {
            return;
        }
        require(errors, "meetsOn", "NotNull", meetsOn != null);
        require(errors, "startsAt", "NotNull", startsAt != null);
        require(errors, "contact", "NotBlank", contact != null);
        require(errors, "place", "initiative.form.placeOrLink", place != null || link != null);
        require(
                errors,
                "endsAt",
                "initiative.form.endsBeforeStart",
                startsAt == null || endsAt == null || startsAt.isBefore(endsAt));
    }

    private static void require(Errors errors, String field, String key, boolean fulfilled) {
        if (!fulfilled && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, key);
        }
    }

    Answer toAnswer() {
        return new Answer(
                Objects.requireNonNullElse(answer, ""), new Meeting(meetsOn, startsAt, endsAt, place, link, contact));
    }
}
