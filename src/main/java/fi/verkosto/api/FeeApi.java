package fi.verkosto.api;

import fi.verkosto.membership.FeeBasis;
import fi.verkosto.membership.FeeQuote;
import fi.verkosto.membership.FeeService;
import fi.verkosto.membership.FeeYear;
import fi.verkosto.municipality.MunicipalityService;
import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonService;
import fi.verkosto.season.SeasonState;
import fi.verkosto.shared.NotFound;
import fi.verkosto.shared.Population;
import fi.verkosto.shared.Refusal;
import fi.verkosto.web.FormattingConfiguration;
import fi.verkosto.web.SourceWords;
import fi.verkosto.web.TierWords;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The fee of a municipality, or of any population, for a season, with its explanation; for anyone. */
@RestController
@RequestMapping("/api/v1/fees")
class FeeApi {

    private final SeasonService seasons;
    private final MunicipalityService municipalities;
    private final FeeService fees;
    private final TierWords tierWords;
    private final SourceWords sourceWords;
    private final MessageSource messages;

    FeeApi(
            SeasonService seasons,
            MunicipalityService municipalities,
            FeeService fees,
            TierWords tierWords,
            SourceWords sourceWords,
            MessageSource messages) {
        this.seasons = seasons;
        this.municipalities = municipalities;
        this.fees = fees;
        this.tierWords = tierWords;
        this.sourceWords = sourceWords;
        this.messages = messages;
    }

    @GetMapping
    Fee show(
            @RequestParam int season,
            @RequestParam(required = false) @Nullable String municipality,
            @RequestParam(required = false) @Nullable Integer population,
            Locale locale) {
        Season known = seasons.get(season);
        if (known.getState() == SeasonState.DRAFT) {
            throw new NotFound();
        }
        if (municipality == null && population == null) {
            throw new NeitherMunicipalityNorPopulation();
        }
        if (municipality != null && population != null) {
            throw new MunicipalityAndPopulation();
        }
        FeeQuote quote = municipality == null
                ? fees.quote(known, population(population))
                : fees.quote(known, municipalities.getWhole(municipality));
        return fee(season, municipality, quote, locale);
    }

    private Fee fee(int season, @Nullable String municipality, FeeQuote quote, Locale locale) {
        FeeBasis basis = quote.basis();
        String tier = tierWords.of(basis.tierMin(), basis.tierMax(), locale);
        String population = FormattingConfiguration.grouped(basis.population().inhabitants());
        String annual = FormattingConfiguration.euros(quote.annualFee());
        String total = FormattingConfiguration.euros(quote.totalFee());
        String explanation = basis.populationDate() == null
                ? messages.getMessage("api.fee.given", new Object[] {population, tier, annual, total}, locale)
                : messages.getMessage(
                        "api.fee.dated",
                        new Object[] {
                            population,
                            FormattingConfiguration.date(basis.populationDate()),
                            sourceWords.of(basis.populationSource(), locale),
                            tier,
                            annual,
                            total
                        },
                        locale);
        return Fee.of(season, municipality, quote, explanation);
    }

    private static Population population(@Nullable Integer inhabitants) {
        if (inhabitants == null || inhabitants < 1) {
            throw new PopulationOutOfRange();
        }
        return new Population(inhabitants);
    }

    /** One of municipality and population is asked for; here both are absent or empty. */
    static final class NeitherMunicipalityNorPopulation extends Refusal {

        private static final long serialVersionUID = 1L;
    }

    /** One of municipality and population is asked for; here both are given. */
    static final class MunicipalityAndPopulation extends Refusal {

        private static final long serialVersionUID = 1L;
    }

    /** A municipality has at least one inhabitant. */
    static final class PopulationOutOfRange extends Refusal {

        private static final long serialVersionUID = 1L;
    }

    record Tier(int minPopulation, @Nullable Integer maxPopulation, BigDecimal annualFee, boolean assumed) {}

    record Year(int year, BigDecimal net, BigDecimal vatPercent, BigDecimal vat, BigDecimal gross) {

        static Year of(FeeYear year) {
            return new Year(
                    year.year(),
                    year.net().euros(),
                    year.vatPercent(),
                    year.vat().euros(),
                    year.gross().euros());
        }
    }

    record Fee(
            int season,
            @Nullable String municipality,
            int population,
            @Nullable LocalDate populationDate,
            @Nullable String populationSource,
            Tier tier,
            BigDecimal annualFee,
            BigDecimal totalFee,
            List<Year> years,
            String explanation) {

        static Fee of(int season, @Nullable String municipality, FeeQuote quote, String explanation) {
            FeeBasis basis = quote.basis();
            return new Fee(
                    season,
                    municipality,
                    basis.population().inhabitants(),
                    basis.populationDate(),
                    basis.populationSource(),
                    new Tier(basis.tierMin(), basis.tierMax(), basis.tierFee().euros(), basis.tierAssumed()),
                    quote.annualFee().euros(),
                    quote.totalFee().euros(),
                    quote.years().stream().map(Year::of).toList(),
                    explanation);
        }
    }
}
