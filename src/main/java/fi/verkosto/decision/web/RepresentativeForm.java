package fi.verkosto.decision.web;

import fi.verkosto.decision.Representative;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A row of representatives in the decision's form; an empty one is there to be filled. */
record RepresentativeForm(
        @Size(max = 200) @Nullable String name,
        @Size(max = 200) @Nullable String title) {

    static RepresentativeForm blank() {
        return new RepresentativeForm(null, null);
    }

    static RepresentativeForm of(Representative representative) {
        return new RepresentativeForm(representative.name(), representative.title());
    }

    boolean isFilled() {
        return name != null || title != null;
    }

    void check(String path, Errors errors) {
        if (isFilled() && name == null) {
            errors.rejectValue(path + ".name", "NotBlank");
        }
    }

    Representative toRepresentative() {
        return new Representative(Objects.requireNonNullElse(name, ""), title);
    }
}
