package fi.verkosto.workshop;

import fi.verkosto.municipality.SizeClass;
import org.jspecify.annotations.Nullable;

/**
 * Which reports of the library one wants to see.
 *
 * @param theme title of a theme, for a theme returns from season to season
 * @param words what the topic or the report speaks of
 */
public record ReportFilter(
        @Nullable String theme,
        @Nullable WorkshopKind kind,
        @Nullable SizeClass size,
        @Nullable Integer season,
        @Nullable String words) {

    public boolean isEmpty() {
        return theme == null && kind == null && size == null && season == null && words == null;
    }
}
