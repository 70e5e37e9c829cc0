package fi.verkosto.bulletin.initiative;

import org.jspecify.annotations.Nullable;

/** Which initiatives one wants to see; what is null leaves nothing out. */
public record InitiativeFilter(
        @Nullable Integer season,
        @Nullable InitiativeKind kind,
        @Nullable InitiativeState state) {

    public boolean isEmpty() {
        return season == null && kind == null && state == null;
    }
}
