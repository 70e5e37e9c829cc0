package fi.verkosto.journal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A change as it is read. */
public record ChangeLine(Instant at, String who, List<Field> fields) {

    /** A field that was changed; null where there was, or is, nothing. */
    public record Field(
            String label, @Nullable String before, @Nullable String after) {}
}
