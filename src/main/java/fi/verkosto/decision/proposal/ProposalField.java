package fi.verkosto.decision.proposal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a template can leave to the program, as {@code {years}}. A name that begins with a capital letter gives the same with a
 * capital, for the beginning of a sentence: {@code {Board}}.
 */
public enum ProposalField {
    SEASON("season", Kind.FACT),
    YEARS("years", Kind.FACT),
    STARTS("starts", Kind.FACT),
    ENDS("ends", Kind.FACT),
    LEAD_THEME("leadTheme", Kind.FACT),
    THEMES("themes", Kind.LIST),
    OFFERING("offering", Kind.LIST),
    WORKSHOPS("workshops", Kind.FACT),
    MUNICIPALITY("municipality", Kind.WORD),
    OF_MUNICIPALITY("ofMunicipality", Kind.FINNISH_WORD),
    IN_MUNICIPALITY("inMunicipality", Kind.FINNISH_WORD),
    TO_MUNICIPALITY("toMunicipality", Kind.FINNISH_WORD),
    KIND("kind", Kind.WORD),
    OF_KIND("ofKind", Kind.WORD),
    TO_KIND("toKind", Kind.FINNISH_WORD),
    BOARD("board", Kind.WORD),
    POPULATION("population", Kind.FACT),
    POPULATION_DATE("populationDate", Kind.FACT),
    POPULATION_SOURCE("populationSource", Kind.WORD),
    TIER("tier", Kind.FACT),
    AGREED_FEE("agreedFee", Kind.FACT),
    FEES("fees", Kind.LIST),
    TOTAL_FEE("totalFee", Kind.FACT),
    VAT("vat", Kind.FACT),
    FEE_ISSUER("feeIssuer", Kind.WORD),
    TRAVEL_ISSUER("travelIssuer", Kind.WORD),
    DEADLINE("deadline", Kind.FACT);

    private static final Set<ProposalField> NEVER_LEFT_OUT =
            EnumSet.of(YEARS, WORKSHOPS, MUNICIPALITY, BOARD, FEES, TOTAL_FEE, VAT);

    /** These are typed in Finnish, so that a Swedish template may hold their translation instead. */
    private static final Set<ProposalField> TYPED_IN_FINNISH = EnumSet.of(THEMES, OFFERING);

    private enum Kind {
        WORD,
        FINNISH_WORD,
        FACT,
        LIST
    }

    private final String text;
    private final Kind kind;

    ProposalField(String text, Kind kind) {
        this.text = text;
        this.kind = kind;
    }

    /** The field of that name, with or without a capital, in templates of the language. */
    static Optional<ProposalField> named(String name, ProposalLanguage language) {
        String small = name.isEmpty() ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        return in(language)
                .filter(field -> field.text.equals(field.isList() ? name : small))
                .findFirst();
    }

    /** All that templates of the language can hold. */
    public static Stream<ProposalField> in(ProposalLanguage language) {
        return Arrays.stream(values())
                .filter(field -> field.kind != Kind.FINNISH_WORD || language == ProposalLanguage.FI);
    }

    /** Those without which a text would leave the board in doubt. */
    public static List<ProposalField> required(ProposalLanguage language) {
        return in(language)
                .filter(field -> NEVER_LEFT_OUT.contains(field)
                        || (language == ProposalLanguage.FI && TYPED_IN_FINNISH.contains(field)))
                .toList();
    }

    /** As it stands in a template. */
    public String inBraces() {
        return "{" + text + "}";
    }

    /** Whether it stands on a line of its own and becomes a list. */
    public boolean isList() {
        return kind == Kind.LIST;
    }

    /** Whether it is a fact of season or fee, which is shown to whoever checks the text. */
    boolean isFact() {
        return kind == Kind.FACT;
    }
}
