package fi.verkosto.workshop.web;

import fi.verkosto.workshop.Audience;
import fi.verkosto.workshop.FiguresFilter;
import fi.verkosto.workshop.WorkshopKind;
import fi.verkosto.workshop.WorkshopStage;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the addresses of the figures ask for; what cannot be read is left aside. */
record FiguresQuery(
        @Nullable Integer season,
        @Nullable Long theme,
        @Nullable WorkshopKind kind,
        @Nullable Audience audience,
        @Nullable WorkshopStage stage,
        @Nullable Integer page) {

    FiguresFilter toFilter() {
        return new FiguresFilter(theme, kind, audience, stage);
    }

    int number() {
        return Objects.requireNonNullElse(page, 1);
    }
}
