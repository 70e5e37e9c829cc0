package fi.verkosto.decision.web;

import fi.verkosto.web.SentFile;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The form into which minutes are pasted, or with which their file is sent. */
record PasteForm(@Nullable String text, @Nullable MultipartFile file) {

    static PasteForm blank() {
        return new PasteForm(null, null);
    }

    /** With the line ends of a text and not of a form. */
    String words() {
        return Objects.requireNonNullElse(text, "").replace("\r\n", "\n");
    }

    Optional<SentFile> sent() {
        return SentFile.of(file);
    }
}
