package fi.verkosto.decision.proposal;

import fi.verkosto.decision.proposal.ProposalText.Item;
import fi.verkosto.decision.proposal.ProposalText.Run;
import fi.verkosto.membership.FeeBasis;
import fi.verkosto.membership.FeeYear;
import fi.verkosto.municipality.Municipality;
import fi.verkosto.season.Issuer;
import fi.verkosto.season.OfferingItem;
import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonWords;
import fi.verkosto.season.ThemeOutline;
import fi.verkosto.season.ThemePurpose;
import fi.verkosto.web.FormattingConfiguration;
import fi.verkosto.web.SourceWords;
import fi.verkosto.web.TierWords;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes proposal texts: fills a template with what is known of season, municipality and fee. */
@Component
class ProposalWriter {

    /** Keeps ranges on one line of a page; elsewhere it would show as a box. */
    private static final String WORD_JOINER = "\u2060";

    private final MessageSource messages;
    private final TierWords tiers;
    private final SourceWords sources;
    private final Clock clock;

    ProposalWriter(MessageSource messages, TierWords tiers, SourceWords sources, Clock clock) {
        this.messages = messages;
        this.tiers = tiers;
        this.sources = sources;
        this.clock = clock;
    }

    /** The text for the municipality; the season must have been read with its themes and offering. */
    ProposalText write(ProposalWording wording, Municipality municipality, Season season, ProposalTerms terms) {
        ProposalLanguage language = wording.language();
        ProposalFacts facts = new ProposalFacts();
        MunicipalityWords.addTo(facts, municipality, language);
        facts.put(
                ProposalField.BOARD,
                say("decision.board." + municipality.getKind(), language).toLowerCase(language.locale()));
        addSeason(facts, season, language);
        addTerms(facts, terms, language);
        return wording.write(facts);
    }

    private void addSeason(ProposalFacts facts, Season season, ProposalLanguage language) {
        facts.put(ProposalField.SEASON, Integer.toString(season.getNumber()));
        facts.put(ProposalField.YEARS, plain(season.span()));
        facts.put(ProposalField.STARTS, FormattingConfiguration.date(season.getStartsOn()));
        facts.put(ProposalField.ENDS, FormattingConfiguration.date(season.getEndsOn()));
        addTyped(facts, season, language);
        facts.put(ProposalField.FEE_ISSUER, issuer(season.getFeeIssuer(), language));
        facts.put(ProposalField.TRAVEL_ISSUER, issuer(season.getTravelIssuer(), language));
        LocalDate deadline = season.getDecisionDeadline();
        if (deadline != null && !deadline.isBefore(LocalDate.now(clock))) {
            facts.put(ProposalField.DEADLINE, FormattingConfiguration.date(deadline));
        }
    }

    /** What has been typed for the season, in the text's language where somebody has translated it. */
    private void addTyped(ProposalFacts facts, Season season, ProposalLanguage language) {
        SeasonWords words = new SeasonWords(season, language.code());
        String lead = season.getLeadTheme();
        if (lead != null) {
            facts.put(ProposalField.LEAD_THEME, typed(lead, words));
        }
        facts.put(
                ProposalField.THEMES,
                ThemeOutline.of(season, ThemePurpose.PROGRAMME).stream()
                        .map(theme -> theme(theme, words))
                        .toList());
        facts.put(
                ProposalField.OFFERING,
                season.getOffering().stream()
                        .map(item -> offer(item, words, language))
                        .toList());
    }

    private static Item theme(ThemeOutline theme, SeasonWords words) {
        return new Item(
                List.of(typed(theme.title(), words)),
                theme.subThemes().stream()
                        .map(subTheme -> theme(subTheme, words))
                        .toList());
    }

    private Item offer(OfferingItem item, SeasonWords words, ProposalLanguage language) {
        Integer quantity = item.quantity();
        List<Item> below = item.topicLines().stream()
                .map(topic -> new Item(List.of(typed(topic, words)), List.of()))
                .toList();
        Run title = typed(item.title(), words);
        if (quantity == null || quantity == 1) {
            return new Item(List.of(title), below);
        }
        String pieces = say("decision.proposal.pieces", language, quantity);
        return new Item(
                title.language() == null
                        ? List.of(new Run(title.text() + pieces, true, null))
                        : List.of(title, new Run(pieces, false, null)),
                below);
    }

    private static Run typed(String finnish, SeasonWords words) {
        return new Run(words.of(finnish), true, words.languageOf(finnish));
    }

    private @Nullable String issuer(@Nullable Issuer issuer, ProposalLanguage language) {
        return issuer == null ? null : say("Issuer." + issuer, language);
    }

    private void addTerms(ProposalFacts facts, ProposalTerms terms, ProposalLanguage language) {
        facts.put(ProposalField.WORKSHOPS, say("decision.proposal.workshops", language, terms.workshops()));
        FeeBasis basis = terms.basis();
        if (basis != null) {
            addBasis(facts, basis, language);
        }
        if (terms.agreed()) {
            facts.put(ProposalField.AGREED_FEE, FormattingConfiguration.euros(terms.annualFee()));
        } else if (basis != null && (basis.tierMin() > 0 || basis.tierMax() != null)) {
            facts.put(ProposalField.TIER, plain(tiers.of(basis.tierMin(), basis.tierMax(), language.locale())));
        }
        facts.put(
                ProposalField.FEES,
                terms.years().stream().map(year -> fee(year, language)).toList());
        facts.put(ProposalField.TOTAL_FEE, FormattingConfiguration.euros(terms.totalFee()));
        facts.put(ProposalField.VAT, vat(terms.years()));
    }

    private void addBasis(ProposalFacts facts, FeeBasis basis, ProposalLanguage language) {
        LocalDate day = basis.populationDate();
        facts.put(
                ProposalField.POPULATION,
                FormattingConfiguration.grouped(basis.population().inhabitants()));
        facts.put(ProposalField.POPULATION_DATE, day == null ? null : FormattingConfiguration.date(day));
        facts.put(ProposalField.POPULATION_SOURCE, sources.of(basis.populationSource(), language.locale()));
    }

    private Item fee(FeeYear year, ProposalLanguage language) {
        String text = say(
                "decision.proposal.year",
                language,
                Integer.toString(year.year()),
                FormattingConfiguration.euros(year.net()));
        return new Item(List.of(new Run(text, true, null)), List.of());
    }

    /** The rate of tax, or that of each year when it changes. */
    private static String vat(List<FeeYear> years) {
        List<BigDecimal> rates = years.stream()
                .map(year -> year.vatPercent().stripTrailingZeros())
                .distinct()
                .toList();
        return rates.size() == 1
                ? percent(rates.get(0))
                : years.stream()
                        .map(year -> year.year() + ": " + percent(year.vatPercent()))
                        .collect(Collectors.joining(", "));
    }

    private static String percent(BigDecimal rate) {
        return FormattingConfiguration.plain(rate) + FormattingConfiguration.NO_BREAK_SPACE + "%";
    }

    private static String plain(String text) {
        return text.replace(WORD_JOINER, "");
    }

    private String say(String key, ProposalLanguage language, Object... arguments) {
        return messages.getMessage(key, arguments, language.locale());
    }
}
