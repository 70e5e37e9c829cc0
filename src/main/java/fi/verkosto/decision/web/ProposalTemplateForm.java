package fi.verkosto.decision.web;

import fi.verkosto.decision.proposal.ProposalLanguage;
import fi.verkosto.decision.proposal.ProposalTemplates;
import fi.verkosto.decision.proposal.ProposalWording;
import fi.verkosto.web.RefusalWords;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** The templates of a season's proposal texts as they are typed; one that is left empty is the program's own again. */
record ProposalTemplateForm(
        @NotNull @Nullable Integer version,
        @Size(max = LONGEST) @Nullable String textFi,
        @Size(max = LONGEST) @Nullable String textSv) {

    static final int LONGEST = 20_000;

    /** Browsers send each line end as two characters, the database counts one. */
    ProposalTemplateForm(@Nullable Integer version, @Nullable String textFi, @Nullable String textSv) {
        this.version = version;
        this.textFi = textFi == null ? null : textFi.replace("\r\n", "\n");
        this.textSv = textSv == null ? null : textSv.replace("\r\n", "\n");
    }

    static ProposalTemplateForm of(ProposalTemplates.Present present) {
        return new ProposalTemplateForm(
                present.version(), present.finnish().text(), present.swedish().text());
    }

    /** Says beside each text what is to be mended in it. */
    void check(BindingResult errors) {
        check("textFi", ProposalLanguage.FI, textFi, errors);
        check("textSv", ProposalLanguage.SV, textSv, errors);
    }

    private static void check(String field, ProposalLanguage language, @Nullable String text, BindingResult errors) {
        if (text != null && !errors.hasFieldErrors(field)) {
            new ProposalWording(language, text)
                    .fault()
                    .ifPresent(fault ->
                            errors.rejectValue(field, fault.messageKey(), RefusalWords.arguments(fault), null));
        }
    }

    /** What the program would write by; an empty text is the program's own. */
    ProposalWording wording(ProposalLanguage language) {
        String text = language == ProposalLanguage.FI ? textFi : textSv;
        return text == null ? ProposalWording.ofProgram(language) : new ProposalWording(language, text);
    }

    int seen() {
        return version == null ? Integer.MIN_VALUE : version;
    }

    /** Whether the season has the same templates already. */
    boolean says(ProposalTemplates.Present present) {
        return new ProposalWording(ProposalLanguage.FI, textFi == null ? "" : textFi).equals(present.finnish())
                && new ProposalWording(ProposalLanguage.SV, textSv == null ? "" : textSv).equals(present.swedish());
    }

    /** The same texts, to be saved over another version. */
    ProposalTemplateForm over(int present) {
        return new ProposalTemplateForm(present, textFi, textSv);
    }
}
