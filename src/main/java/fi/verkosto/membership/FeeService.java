package fi.verkosto.membership;

import fi.verkosto.municipality.Municipality;
import fi.verkosto.season.Season;
import fi.verkosto.season.VatRate;
import fi.verkosto.season.VatRates;
import fi.verkosto.shared.Population;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
        return tariff(season, Set.of(municipality.getId())).quote(municipality);
    }

    /** The fee of any municipality with that many inhabitants. */
    public FeeQuote quote(Season season, Population population) {
        return new Tariff(season, vatPercents(season), Map.of()).quote(population);
    }

    /** The season's prices for the municipalities, to quote them one after the other. */
    Tariff tariff(Season season, Collection<Long> municipalities) {
        return new Tariff(
                season,
                vatPercents(season),
                memberships.findAnnualFees(municipalities, season.getNumber() - 1).stream()
                        .collect(Collectors.toMap(
                                MembershipRepository.PaidFee::municipality, MembershipRepository.PaidFee::annualFee)));
    }

    /** The rate in force on the first day of each year, when the year's fee is invoiced. */
    private Map<Integer, BigDecimal> vatPercents(Season season) {
        List<VatRate> newestFirst = vatRates.list();
        return season.years().stream()
                .collect(Collectors.toMap(year -> year, year -> percentOn(LocalDate.of(year, 1, 1), newestFirst)));
    }

    private static BigDecimal percentOn(LocalDate day, List<VatRate> newestFirst) {
        return newestFirst.stream()
                .filter(rate -> !rate.getValidFrom().isAfter(day))
                .findFirst()
                .map(VatRate::getPercent)
                .orElse(BigDecimal.ZERO);
    }
}
