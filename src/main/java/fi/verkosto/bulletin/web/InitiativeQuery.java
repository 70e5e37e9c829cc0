package fi.verkosto.bulletin.web;

import fi.verkosto.bulletin.initiative.InitiativeFilter;
import fi.verkosto.bulletin.initiative.InitiativeKind;
import fi.verkosto.bulletin.initiative.InitiativeState;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the address of the list asks for; what cannot be read is left aside. */
record InitiativeQuery(
        @Nullable Integer season,
        @Nullable InitiativeKind kind,
        @Nullable InitiativeState state,
        @Nullable Integer page) {

    InitiativeFilter toFilter() {
        return new InitiativeFilter(season, kind, state);
    }

    int number() {
        return Objects.requireNonNullElse(page, 1);
    }
}
