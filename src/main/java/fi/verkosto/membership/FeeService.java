package fi.verkosto.membership;

import fi.verkosto.municipality.Municipality;
import fi.verkosto.municipality.PopulationFigure;
import fi.verkosto.season.Season;
import fi.verkosto.season.VatRates;
import fi.verkosto.shared.Money;
import fi.verkosto.shared.Population;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Works out fees: the population on the season's reference date decides the tier, the tier the yearly fee. */
@Service
@Transactional(readOnly = true)
public class FeeService {

    private final VatRates vatRates;
    private final MembershipRepository memberships;

    FeeService(VatRates vatRates, MembershipRepository memberships) {
        this.vatRates = vatRates;
        this.memberships = memberships;
    }

    /**
     * The fee of the municipality.
     *
     * @throws PopulationUnknown when the population on the reference date is not known
     */
    public FeeQuote quote(Season season, Municipality municipality) {
        PopulationFigure figure = municipality
                .populationOn(season.getPopulationDate())
                .orElseThrow(() -> new PopulationUnknown(municipality.getNameFi(), season.getPopulationDate()));
        FeeBasis basis = FeeBasis.of(figure.value(), figure.date(), figure.source(), season.tierFor(figure.value()));
        Optional<Money> previous = memberships.findAnnualFee(municipality.getId(), season.getNumber() - 1);
        return new FeeQuote(basis, years(season, basis.tierFee()), previous.orElse(null));
    }

    /** The fee of any municipality with that many inhabitants. */
    public FeeQuote quote(Season season, Population population) {
        FeeBasis basis = FeeBasis.of(population, null, null, season.tierFor(population));
        return new FeeQuote(basis, years(season, basis.tierFee()), null);
    }

    private List<FeeYear> years(Season season, Money annualFee) {
        return season.years().stream()
                .map(year -> new FeeYear(year, annualFee, vatRates.percentOn(LocalDate.of(year, 1, 1))))
                .toList();
    }
}
