package fi.verkosto.decision;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where and when a case was handled: the body (toimielin), the day of its meeting and the section (pykälä).
 *
 * @param meetingDate null when no source gives it
 */
@Embeddable
public record Meeting(
        @Enumerated(EnumType.STRING) BodyKind bodyKind,
        String bodyName,
        @Nullable LocalDate meetingDate,
        @Nullable Integer section) {}
