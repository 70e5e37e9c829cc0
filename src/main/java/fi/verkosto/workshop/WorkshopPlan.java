package fi.verkosto.workshop;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is planned for a workshop (suunnitelma).
 *
 * @param themeId theme of the season's programme or of its catalogue of workshop themes
 * @param remote whether one can take part over a connection, with or without a place
 */
public record WorkshopPlan(
        String topic,
        @Nullable Long themeId,
        WorkshopKind kind,
        Set<Audience> audiences,
        @Nullable LocalDate plannedOn,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt,
        boolean remote,
        @Nullable String place,
        @Nullable String experts,
        @Nullable String preparation) {

    public WorkshopPlan {
        audiences = Set.copyOf(audiences);
    }
}
