package fi.verkosto.workshop;

import org.jspecify.annotations.Nullable;

/**
 * Which of a season's workshops one wants to see behind a figure; what is null does not narrow.
 *
 * @param theme id of a theme, which includes its sub-themes; 0 for workshops without a theme
 */
public record FiguresFilter(
        @Nullable Long theme,
        @Nullable WorkshopKind kind,
        @Nullable Audience audience,
        @Nullable WorkshopStage stage) {}
