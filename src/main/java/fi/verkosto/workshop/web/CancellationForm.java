package fi.verkosto.workshop.web;

import fi.verkosto.workshop.Workshop;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The form that cancels a workshop. */
record CancellationForm(
        @Nullable Integer version,
        @NotBlank @Size(max = 500) @Nullable String reason) {

    static CancellationForm of(Workshop workshop) {
        return new CancellationForm(workshop.getVersion(), null);
    }

    static CancellationForm saved(Workshop workshop) {
        return new CancellationForm(workshop.getVersion(), workshop.getCancelReason());
    }

    CancellationForm over(int presentVersion) {
        return new CancellationForm(presentVersion, reason);
    }

    int seen() {
        return version == null ? -1 : version;
    }

    String text() {
        return Objects.requireNonNullElse(reason, "");
    }
}
