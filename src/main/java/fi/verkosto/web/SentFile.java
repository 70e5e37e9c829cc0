package fi.verkosto.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file that came with a form. A browser sends one without a name when none was picked: that is none. */
public final class SentFile {

    private final MultipartFile file;

    private SentFile(MultipartFile file) {
        this.file = file;
    }

    public static Optional<SentFile> of(@Nullable MultipartFile file) {
        return Optional.ofNullable(file)
                .map(SentFile::new)
                .filter(sent -> !sent.name().isEmpty());
    }

    /** As the sender's machine calls it. */
    public String name() {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }

    public byte[] content() {
        try {
            return file.getBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
