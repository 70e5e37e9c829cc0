package fi.verkosto.web;

import org.jspecify.annotations.Nullable;

/** The key of this form was used before, with other content. */
class FormAlreadySent extends FormKeyRefused {

    private static final long serialVersionUID = 1L;

    private final @Nullable String made;

    FormAlreadySent(@Nullable String made) {
        this.made = made;
    }

    /** Address of what the first sending has made; null when somebody else has sent it. */
    @Nullable
    String made() {
        return made;
    }
}
