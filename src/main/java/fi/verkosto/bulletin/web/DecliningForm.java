package fi.verkosto.bulletin.web;

import fi.verkosto.bulletin.initiative.Initiative;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The form in which a coordinator says why a proposal comes to nothing. */
record DecliningForm(
        @Nullable Integer version,
        @NotBlank @Size(max = 2000) @Nullable String reason) {

    DecliningForm {
        reason = Lines.of(reason);
    }

    static DecliningForm of(Initiative initiative) {
        return new DecliningForm(initiative.getVersion(), initiative.getDeclineReason());
    }

    /** What was typed, over the state that is in force now. */
    DecliningForm over(int presentVersion) {
        return new DecliningForm(presentVersion, reason);
    }

    int seen() {
        return Objects.requireNonNullElse(version, -1);
    }

    String given() {
        return Objects.requireNonNullElse(reason, "");
    }
}
