package fi.verkosto.season;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A theme as the form of themes wants it.
 *
 * @param id of a theme that is there already, or null for a new one
 */
public record ThemeDraft(@Nullable Long id, String title, List<ThemeDraft> subThemes) {

    public ThemeDraft {
        subThemes = List.copyOf(subThemes);
    }

    /** The ids that the form keeps, of the theme and of its sub-themes. */
    Stream<Long> keptIds() {
        return Stream.concat(Stream.ofNullable(id), subThemes.stream().flatMap(ThemeDraft::keptIds));
    }
}
