package fi.verkosto.decision.web;

import fi.verkosto.decision.Attachment;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A row of attachments in the decision's form; an empty one is there to be filled. */
record AttachmentForm(
        @Positive @Max(999) @Nullable Integer ordinal,
        @Size(max = 500) @Nullable String label,
        @Size(max = 200) @Nullable String identifier,
        @Nullable Boolean backgroundMaterial) {

    static AttachmentForm blank() {
        return new AttachmentForm(null, null, null, false);
    }

    static AttachmentForm of(Attachment attachment) {
        return new AttachmentForm(
                attachment.ordinal(), attachment.label(), attachment.identifier(), attachment.backgroundMaterial());
    }

    boolean isFilled() {
        return ordinal != null || label != null || identifier != null || Boolean.TRUE.equals(backgroundMaterial);
    }

    void check(String path, Errors errors) {
        if (isFilled() && label == null) {
            errors.rejectValue(path + ".label", "NotBlank");
        }
    }

    /** Under its own number, or under the given one when it has none. */
    Attachment toAttachment(int free) {
        return new Attachment(
                Objects.requireNonNullElse(ordinal, free),
                Objects.requireNonNullElse(label, ""),
                identifier,
                Boolean.TRUE.equals(backgroundMaterial));
    }
}
