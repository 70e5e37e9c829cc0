package fi.verkosto.decision.minutes;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects where each value stands (kohdat), by its path. */
final class Passages {

    private final CleanText text;
    private final Map<String, Passage> byPath = new LinkedHashMap<>();

    Passages(CleanText text) {
        this.text = text;
    }

    /** The value of what was found, after its place has been written down. */
    <T> @Nullable T keep(String path, @Nullable Found<T> found) {
        if (found == null) {
            return null;
        }
        byPath.put(path, text.passage(found.start(), found.end()));
        return found.value();
    }

    Map<String, Passage> byPath() {
        return byPath;
    }
}
