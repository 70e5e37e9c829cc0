package fi.verkosto.membership;

import fi.verkosto.municipality.Municipality;
import fi.verkosto.municipality.PopulationFigure;
import fi.verkosto.season.Season;
import fi.verkosto.shared.Money;
import fi.verkosto.shared.Population;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The prices of a season with all that is needed to work out many fees without asking again.
 *
 * @param vatPercents rate of tax by year of the season
 * @param previousFees yearly fee of the season before, by municipality
 */
record Tariff(Season season, Map<Integer, BigDecimal> vatPercents, Map<Long, Money> previousFees) {

    FeeQuote quote(Municipality municipality) {
        PopulationFigure figure = municipality
                .populationOn(season.getPopulationDate())
                .orElseThrow(() -> new PopulationUnknown(municipality, season.getPopulationDate()));
        FeeBasis basis = FeeBasis.of(figure.value(), figure.date(), figure.source(), season.tierFor(figure.value()));
        return new FeeQuote(basis, years(basis.tierFee()), previousFees.get(municipality.getId()));
    }

    FeeQuote quote(Population population) {
        FeeBasis basis = FeeBasis.of(population, null, null, season.tierFor(population));
        return new FeeQuote(basis, years(basis.tierFee()), null);
    }

    private List<FeeYear> years(Money annualFee) {
        return season.years().stream()
                .map(year -> new FeeYear(year, annualFee, vatPercents.getOrDefault(year, BigDecimal.ZERO)))
                .toList();
    }
}
