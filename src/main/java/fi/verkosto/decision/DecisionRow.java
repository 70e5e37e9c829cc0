package fi.verkosto.decision;

import fi.verkosto.shared.CaseNumber;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A handling as it stands in a list. */
public record DecisionRow(
        long id,
        String municipalityCode,
        String nameFi,
        String nameSv,
        int season,
        @Nullable CaseNumber caseNumber,
        BodyKind bodyKind,
        String bodyName,
        @Nullable LocalDate meetingDate,
        @Nullable Integer section,
        Outcome outcome,
        @Nullable Boolean unanimous,
        @Nullable LocalDate finalOn) {

    public String municipality(Locale locale) {
        return "sv".equals(locale.getLanguage()) ? nameSv : nameFi;
    }
}
