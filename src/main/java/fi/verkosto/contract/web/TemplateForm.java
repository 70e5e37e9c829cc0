package fi.verkosto.contract.web;

import fi.verkosto.contract.ContractTemplates.Texts;
import fi.verkosto.contract.TemplateText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The form in which an admin writes the text of a season's contracts. */
record TemplateForm(
        @Nullable Integer version,
        @NotBlank @Size(max = 30_000) @Nullable String textFi,
        @NotBlank @Size(max = 30_000) @Nullable String textSv) {

    static TemplateForm of(Texts texts) {
        return new TemplateForm(
                texts.version(), texts.finnish().text(), texts.swedish().text());
    }

    /** What was typed, over the state that is in force now. */
    TemplateForm over(@Nullable Integer presentVersion) {
        return new TemplateForm(presentVersion, finnish().text(), swedish().text());
    }

    TemplateText finnish() {
        return new TemplateText(Objects.requireNonNullElse(textFi, ""));
    }

    TemplateText swedish() {
        return new TemplateText(Objects.requireNonNullElse(textSv, ""));
    }
}
