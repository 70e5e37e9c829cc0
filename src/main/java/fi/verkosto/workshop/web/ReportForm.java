package fi.verkosto.workshop.web;

import fi.verkosto.workshop.Report;
import fi.verkosto.workshop.Workshop;
import fi.verkosto.workshop.WrittenReport;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The form with which the report is written. */
record ReportForm(
        @Nullable Integer version,
        @NotBlank @Size(max = 20_000) @Nullable String report,
        @Size(max = 5_000) @Nullable String results,
        @Size(max = 5_000) @Nullable String nextSteps,
        @Nullable Boolean internal) {

    static ReportForm of(Workshop workshop) {
        Report report = workshop.getReport();
        return report == null
                ? new ReportForm(workshop.getVersion(), null, null, null, workshop.isInternal())
                : new ReportForm(
                        workshop.getVersion(),
                        report.text(),
                        report.results(),
                        report.nextSteps(),
                        workshop.isInternal());
    }

    ReportForm over(int presentVersion) {
        return new ReportForm(presentVersion, report, results, nextSteps, Boolean.TRUE.equals(internal));
    }

    int seen() {
        return version == null ? -1 : version;
    }

    WrittenReport toReport() {
        return new WrittenReport(
                Objects.requireNonNullElse(report, ""), results, nextSteps, Boolean.TRUE.equals(internal));
    }
}
