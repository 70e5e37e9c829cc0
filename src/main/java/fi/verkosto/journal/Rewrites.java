package fi.verkosto.journal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Forms that save a whole list remove its rows and write them anew. Here a row that a request has removed and written again
 * is one change, and none when it is the same as before.
 */
final class Rewrites {

    private Rewrites() {}

    /**
     * The changes without those that changed nothing.
     *
     * @param newestFirst without the columns that nobody wants to see
     * @param rows the column that tells the rows of a table apart, by table
     */
    static List<Change> joined(List<Change> newestFirst, Map<String, String> rows) {
        Set<Change> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        Map<Change, Change> earlier = new IdentityHashMap<>();
        for (Change addition : newestFirst) {
            if (addition.isAddition() && addition.request() != null) {
                newestFirst.stream()
                        .filter(removal -> !taken.contains(removal) && isSameRow(removal, addition, rows))
                        .findFirst()
                        .ifPresent(removal -> {
                            taken.add(removal);
                            earlier.put(addition, removal);
                        });
            }
        }
        List<Change> joined = new ArrayList<>();
        for (Change change : newestFirst) {
            Change before = earlier.get(change);
            Change whole = before == null ? change : change.of(before.before());
            if (!taken.contains(change) && !whole.columns().isEmpty()) {
                joined.add(whole);
            }
        }
        return joined;
    }

    private static boolean isSameRow(Change removal, Change addition, Map<String, String> rows) {
        String column = rows.get(addition.table());
        return removal.isRemoval()
                && removal.table().equals(addition.table())
                && Objects.equals(removal.request(), addition.request())
                && column != null
                && Objects.equals(removal.value(column), addition.value(column));
    }
}
