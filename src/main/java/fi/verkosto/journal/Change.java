package fi.verkosto.journal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change of one row (muutos): who did it, when, and what each touched field was before and after.
 *
 * @param who name of the account, or the program's own word for itself
 * @param record table of the row, also the key of its name in the bundles
 */
public record Change(Instant at, String who, String record, Operation operation, List<FieldChange> fields) {

    public enum Operation {
        INSERT,
        UPDATE,
        DELETE
    }

    /** A field whose value differs between before and after; null where there was none. */
    public record FieldChange(
            String field, @Nullable String before, @Nullable String after) {}
}
