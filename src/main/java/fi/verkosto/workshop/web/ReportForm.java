package fi.verkosto.workshop.web;

import fi.verkosto.workshop.Workshop;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The form with which the report is written. */
record ReportForm(
        @Nullable Integer version,
        @NotBlank @Size(max = 20_000) @Nullable String report) {

    static ReportForm of(Workshop workshop) {
        return new ReportForm(workshop.getVersion(), workshop.getReport());
    }

    ReportForm over(int presentVersion) {
        return new ReportForm(presentVersion, report);
    }

    int seen() {
        return version == null ? -1 : version;
    }

    String text() {
        return Objects.requireNonNullElse(report, "");
    }
}
