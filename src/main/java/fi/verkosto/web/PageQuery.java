package fi.verkosto.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which page of a list the address asks for; what cannot be read is left aside. */
public record PageQuery(@Nullable Integer page) {

    public int number() {
        return Objects.requireNonNullElse(page, 1);
    }
}
