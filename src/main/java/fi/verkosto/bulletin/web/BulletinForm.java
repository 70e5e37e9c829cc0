package fi.verkosto.bulletin.web;

import fi.verkosto.bulletin.BulletinDetails;
import fi.verkosto.bulletin.BulletinDetails.Audience;
import fi.verkosto.contact.RoleKind;
import fi.verkosto.municipality.SizeClass;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The form in which a bulletin is written. */
record BulletinForm(
        @Nullable Integer version,

        @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\p{Cc}\\u2028\\u2029]*") @Nullable
        String title,

        @NotBlank @Size(max = 20_000) @Nullable String text,

        @Size(max = 200) @Pattern(regexp = "[^\\p{Cc}\\u2028\\u2029]*") @Nullable
        String titleSv,

        @Size(max = 20_000) @Nullable String textSv,
        @NotNull @Nullable Integer season,
        @Nullable SizeClass size,
        @Pattern(regexp = "fi|sv") @Nullable String language,
        @Nullable RoleKind role) {

    static BulletinForm blank(@Nullable Integer season) {
        return new BulletinForm(null, null, null, null, null, season, null, null, null);
    }

    static BulletinForm of(int version, BulletinDetails details) {
        Audience audience = details.audience();
        return new BulletinForm(
                version,
                details.title(),
                details.text(),
                details.titleSv(),
                details.textSv(),
                details.season(),
                audience.size(),
                audience.language(),
                audience.role());
    }

    /** Swedish has both title and text, or neither; and only members' people are written to. */
    void check(Errors errors) {
        if (titleSv == null && textSv != null) {
            errors.rejectValue("titleSv", "NotBlank");
        }
        if (titleSv != null && textSv == null) {
            errors.rejectValue("textSv", "NotBlank");
        }
        if (role != null && !role.isOfMunicipality()) {
            errors.rejectValue("role", "typeMismatch.java.lang.Long");
        }
    }

    int seen() {
        return Objects.requireNonNullElse(version, -1);
    }

    BulletinDetails toDetails() {
        return new BulletinDetails(
                Objects.requireNonNullElse(title, ""),
                lines(Objects.requireNonNullElse(text, "")),
                titleSv,
                textSv == null ? null : lines(textSv),
                Objects.requireNonNullElse(season, 0),
                new Audience(size, language, role));
    }

    private static String lines(String typed) {
        return typed.replace("\r\n", "\n");
    }
}
