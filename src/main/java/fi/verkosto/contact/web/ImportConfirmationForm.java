package fi.verkosto.contact.web;

import fi.verkosto.contact.ImportConfirmation;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The form that stores what a preview has shown.
 *
 * @param seen stands for what was shown
 * @param shown numbers of rows that the preview has taken for somebody new
 * @param anew numbers of rows that name somebody new
 */
record ImportConfirmationForm(
        @Nullable String seen,
        @Nullable List<@Nullable Integer> shown,
        @Nullable List<@Nullable Integer> anew) {

    private static final int MOST_TICKS = 500;

    ImportConfirmation toConfirmation() {
        return new ImportConfirmation(Objects.requireNonNullElse(seen, ""), lines(shown), lines(anew));
    }

    /** The rows, as an address carries them; a few hundred at most. */
    String ticks() {
        return lines(anew).stream()
                .sorted()
                .limit(MOST_TICKS)
                .map(line -> Integer.toString(line))
                .collect(Collectors.joining(","));
    }

    static Set<Integer> lines(@Nullable List<@Nullable Integer> numbers) {
        return numbers == null
                ? Set.of()
                : numbers.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }
}
