package fi.verkosto.contact.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The form that stores what a preview has shown.
 *
 * @param seen stands for what was shown
 * @param anew numbers of rows that name somebody new
 */
record ImportConfirmationForm(
        @Nullable String seen, @Nullable List<@Nullable Integer> anew) {

    String seenOrNothing() {
        return Objects.requireNonNullElse(seen, "");
    }

    Set<Integer> lines() {
        return anew == null ? Set.of() : anew.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }
}
