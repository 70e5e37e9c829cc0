package fi.verkosto.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The report of a workshop (raportti).
 *
 * @param results what the workshop came to
 * @param nextSteps what comes next, who does it and by when
 * @param reportedOn the day on which it was first written
 * @param approvedOn the day on which a coordinator approved it; none while that is waited for
 */
@Embeddable
public record Report(
        @Column(name = "report") String text,
        @Nullable String results,
        @Nullable String nextSteps,
        LocalDate reportedOn,
        @Nullable LocalDate approvedOn) {

    boolean says(WrittenReport written) {
        return new WrittenReport(text, results, nextSteps, written.internal()).equals(written);
    }

    Report approved(LocalDate day) {
        return new Report(text, results, nextSteps, reportedOn, approvedOn == null ? day : approvedOn);
    }

    Report unapproved() {
        return new Report(text, results, nextSteps, reportedOn, null);
    }

    public boolean isApproved() {
        return approvedOn != null;
    }
}
