package fi.verkosto.contract.web;

import fi.verkosto.contract.ContractLanguage;
import fi.verkosto.contract.ContractPreview;
import fi.verkosto.contract.TemplateText;
import fi.verkosto.municipality.Municipality;
import fi.verkosto.municipality.MunicipalityChoice;
import fi.verkosto.municipality.MunicipalityService;
import fi.verkosto.shared.Languages;
import fi.verkosto.shared.Refusal;
import fi.verkosto.web.RefusedFields;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** The template as the contract of a municipality, beside the form in which it is written. */
@Component
class TemplateSample {

    private final ContractPreview preview;
    private final MunicipalityService municipalities;

    TemplateSample(ContractPreview preview, MunicipalityService municipalities) {
        this.preview = preview;
        this.municipalities = municipalities;
    }

    /**
     * For whom the text would be written, and in which language.
     *
     * @param language code of Finnish or Swedish; another or none is the municipality's own
     */
    record Wanted(@Nullable String municipality, @Nullable String language) {

        private ContractLanguage languageFor(Municipality whose) {
            for (ContractLanguage known : ContractLanguage.values()) {
                if (known.locale().getLanguage().equals(language)) {
                    return known;
                }
            }
            return ContractLanguage.of(whose);
        }
    }

    /** The text of the form with the municipality's facts in it. */
    public record Sample(String municipality, String language, List<PaperBlock> blocks) {}

    List<MunicipalityChoice> choices() {
        return municipalities.choices(Languages.isSwedish(LocaleContextHolder.getLocale()));
    }

    /** Null, with what hinders it among the errors, when nobody was chosen or the season lacks what a contract needs. */
    @Nullable
    Sample of(int season, Wanted wanted, TemplateForm form, BindingResult errors) {
        Municipality whose = wanted.municipality() == null
                ? null
                : municipalities.find(wanted.municipality()).orElse(null);
        if (whose == null) {
            errors.reject("written.sample.choose");
            return null;
        }
        ContractLanguage language = wanted.languageFor(whose);
        TemplateText text = language == ContractLanguage.SV ? form.swedish() : form.finnish();
        Locale reader = LocaleContextHolder.getLocale();
        try {
            return new Sample(
                    whose.name(reader),
                    language.locale().getLanguage(),
                    PaperBlock.of(preview.of(season, whose.getCode(), text, language)));
        } catch (Refusal refusal) {
            RefusedFields.NONE.tell(refusal, errors);
            return null;
        }
    }
}
