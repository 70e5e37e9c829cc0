package fi.verkosto.bulletin.web;

import org.jspecify.annotations.Nullable;

/** Lines of a text as they are stored, however the browser ends them. */
final class Lines {

    private Lines() {}

    static @Nullable String of(@Nullable String typed) {
        return typed == null ? null : typed.replace("\r\n", "\n");
    }
}
