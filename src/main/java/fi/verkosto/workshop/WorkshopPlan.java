package fi.verkosto.workshop;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is planned for a workshop (suunnitelma).
 *
 * @param themeId theme of the season's programme or of its catalogue of workshop themes
 * @param kinds at least one
 */
public record WorkshopPlan(
        String topic,
        @Nullable Long themeId,
        Set<WorkshopKind> kinds,
        Set<Audience> audiences,
        Schedule schedule,
        @Nullable String experts,
        @Nullable String preparation) {

    public WorkshopPlan {
        kinds = Set.copyOf(kinds);
        audiences = Set.copyOf(audiences);
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("a workshop is of some kind");
        }
    }
}
