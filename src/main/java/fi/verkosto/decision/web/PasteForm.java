package fi.verkosto.decision.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The form into which minutes are pasted. */
record PasteForm(@Nullable String text) {

    static PasteForm blank() {
        return new PasteForm(null);
    }

    /** With the line ends of a text and not of a form. */
    String words() {
        return Objects.requireNonNullElse(text, "").replace("\r\n", "\n");
    }
}
