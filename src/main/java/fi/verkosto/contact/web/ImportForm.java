package fi.verkosto.contact.web;

import fi.verkosto.web.SentFile;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/** The form with which a file of people is sent. */
record ImportForm(@Nullable MultipartFile file) {

    void check(Errors errors) {
        if (SentFile.of(file).isEmpty()) {
            errors.rejectValue("file", "contact.import.file.missing");
        }
    }

    SentFile sent() {
        return SentFile.of(file).orElseThrow();
    }
}
