package fi.verkosto.contact.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/** The form with which a file of people is sent. */
record ImportForm(@Nullable MultipartFile file) {

    void check(Errors errors) {
        if (file == null || name().isEmpty()) {
            errors.rejectValue("file", "contact.import.file.missing");
        }
    }

    String name() {
        return file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }

    byte[] content() {
        try {
            return Objects.requireNonNull(file).getBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
