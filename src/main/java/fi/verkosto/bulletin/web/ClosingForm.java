package fi.verkosto.bulletin.web;

import fi.verkosto.bulletin.initiative.Initiative;
import fi.verkosto.bulletin.initiative.InitiativeState;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The form with which an initiative comes to its end.
 *
 * @param held whether the peer discussion took place
 * @param outcome what came of it
 */
record ClosingForm(
        @Nullable Integer version,
        @Nullable Boolean held,
        @Size(max = 5000) @Nullable String outcome) {

    ClosingForm {
        held = Boolean.TRUE.equals(held);
        outcome = Lines.of(outcome);
    }

    static ClosingForm of(Initiative initiative) {
        return new ClosingForm(
                initiative.getVersion(), initiative.getState() == InitiativeState.HELD, initiative.getOutcome());
    }

    /** What was typed, over the state that is in force now. */
    ClosingForm over(int presentVersion) {
        return new ClosingForm(presentVersion, held, outcome);
    }

    int seen() {
        return Objects.requireNonNullElse(version, -1);
    }

    boolean isHeld() {
        return Boolean.TRUE.equals(held);
    }
}
