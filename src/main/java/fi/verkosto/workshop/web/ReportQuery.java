package fi.verkosto.workshop.web;

import fi.verkosto.municipality.SizeClass;
import fi.verkosto.workshop.ReportFilter;
import fi.verkosto.workshop.WorkshopKind;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the address of the report library asks for; what cannot be read is left aside. */
record ReportQuery(
        @Nullable String theme,
        @Nullable WorkshopKind kind,
        @Nullable SizeClass size,
        @Nullable Integer season,
        @Nullable String q,
        @Nullable Integer page) {

    private static final int LONGEST = 100;

    ReportFilter toFilter() {
        return new ReportFilter(given(theme), kind, size, season, given(q));
    }

    private static @Nullable String given(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String words = text.strip();
        return words.substring(0, Math.min(words.length(), LONGEST * 3));
    }

    int number() {
        return Objects.requireNonNullElse(page, 1);
    }
}
