package fi.verkosto.workshop.web;

import fi.verkosto.web.SentFile;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/** The form with which a file is added. */
record FileForm(@Nullable MultipartFile file) {

    void check(Errors errors) {
        if (SentFile.of(file).isEmpty()) {
            errors.rejectValue("file", "workshop.files.missing");
        }
    }

    SentFile sent() {
        return SentFile.of(file).orElseThrow();
    }
}
