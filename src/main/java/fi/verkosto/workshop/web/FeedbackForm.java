package fi.verkosto.workshop.web;

import fi.verkosto.workshop.FeedbackAnswer;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The form of participants: five questions from 1 to 5, and what they want to say besides. */
record FeedbackForm(
        @NotNull @Min(1) @Max(5) @Nullable Integer useful,
        @NotNull @Min(1) @Max(5) @Nullable Integer goals,
        @NotNull @Min(1) @Max(5) @Nullable Integer expertise,
        @NotNull @Min(1) @Max(5) @Nullable Integer heard,
        @NotNull @Min(1) @Max(5) @Nullable Integer followedUp,
        @Size(max = 2_000) @Nullable String words) {

    /** The questions in their order, by the names of their fields. */
    static final List<String> QUESTIONS = List.of("useful", "goals", "expertise", "heard", "followedUp");

    static FeedbackForm blank() {
        return new FeedbackForm(null, null, null, null, null, null);
    }

    FeedbackAnswer toAnswer() {
        return new FeedbackAnswer(
                given(useful), given(goals), given(expertise), given(heard), given(followedUp), words);
    }

    private static int given(@Nullable Integer mark) {
        return Objects.requireNonNull(mark);
    }
}
