package fi.verkosto.contact;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which people a list shows, and in which order.
 *
 * @param words any part of a name or address, or of the name or code of a municipality
 * @param swedish whether names of municipalities are read in Swedish, which decides their order
 */
public record PersonFilter(
        @Nullable String words,
        @Nullable RoleKind role,
        @Nullable Organisation organisation,
        @Nullable Validity validity,
        @Nullable Checked checked,
        PersonOrder order,
        boolean swedish) {

    /** Whether somebody has a role today. */
    public enum Validity {
        CURRENT,
        FORMER
    }

    /** Whether somebody has confirmed their details in the latest round, or has been asked and not answered. */
    public enum Checked {
        CONFIRMED,
        UNANSWERED
    }

    String text() {
        return Objects.requireNonNullElse(words, "").strip();
    }

    static String name(@Nullable Enum<?> choice) {
        return choice == null ? "" : choice.name();
    }
}
