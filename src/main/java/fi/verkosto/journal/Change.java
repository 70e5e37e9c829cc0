package fi.verkosto.journal;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One change of one row (muutos), as the database has written it down: who did it, when, and the row before and after.
 *
 * @param name of the account; null when the program itself has made the change
 * @param request which request made it; null outside requests
 * @param subject the record to whose page the change belongs
 * @param table of the changed row
 */
record Change(
        Instant at,
        String actor,
        @Nullable String name,
        @Nullable String request,
        String subject,
        String table,
        Map<String, @Nullable Object> before,
        Map<String, @Nullable Object> after) {

    /** The columns that differ, in the order of the alphabet. */
    SortedSet<String> columns() {
        SortedSet<String> columns = new TreeSet<>(before.keySet());
        columns.addAll(after.keySet());
        columns.removeIf(column -> Objects.equals(before.get(column), after.get(column)));
        return columns;
    }

    /** What the column holds now, or has held last. */
    @Nullable
    Object value(String column) {
        return after.isEmpty() ? before.get(column) : after.get(column);
    }

    boolean isRemoval() {
        return after.isEmpty();
    }

    boolean isAddition() {
        return before.isEmpty();
    }

    /** The same change, whose row was another one before. */
    Change of(Map<String, @Nullable Object> earlier) {
        return new Change(at, actor, name, request, subject, table, earlier, after);
    }
}
