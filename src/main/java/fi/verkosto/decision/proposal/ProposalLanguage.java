package fi.verkosto.decision.proposal;

import fi.verkosto.municipality.Municipality;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages in which boards decide: Finnish and Swedish. */
public enum ProposalLanguage {
    FI("fi"),
    SV("sv");

    private final String code;

    ProposalLanguage(String code) {
        this.code = code;
    }

    /** The language of the municipality, of a bilingual one that of its majority. */
    public static ProposalLanguage of(Municipality municipality) {
        return switch (municipality.getLanguage()) {
            case SV, BILINGUAL_SV -> SV;
            case FI, BILINGUAL_FI -> FI;
        };
    }

    /** The language of that code; nothing when boards do not use it. */
    public static Optional<ProposalLanguage> of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }

    public String code() {
        return code;
    }

    public Locale locale() {
        return Locale.forLanguageTag(code);
    }

    public ProposalLanguage other() {
        return this == FI ? SV : FI;
    }
}
