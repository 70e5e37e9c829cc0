package fi.verkosto.contract;

import fi.verkosto.membership.FeeService;
import fi.verkosto.membership.FeeYear;
import fi.verkosto.membership.Membership;
import fi.verkosto.membership.MembershipService;
import fi.verkosto.municipality.Municipality;
import fi.verkosto.municipality.MunicipalityService;
import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonService;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows how a template would read as the contract of a municipality; nothing is kept. */
@Service
@Transactional(readOnly = true)
public class ContractPreview {

    /** The number that no contract gets. */
    private static final int UNDRAWN = 0;

    /** Right by its check digit, and nobody's: stands where the municipality's own is not known yet. */
    private static final BusinessId NOBODYS = new BusinessId("0000000-0");

    private final ContractRepository contracts;
    private final SeasonService seasons;
    private final MunicipalityService municipalities;
    private final MembershipService memberships;
    private final FeeService fees;

    ContractPreview(
            ContractRepository contracts,
            SeasonService seasons,
            MunicipalityService municipalities,
            MembershipService memberships,
            FeeService fees) {
        this.contracts = contracts;
        this.seasons = seasons;
        this.municipalities = municipalities;
        this.memberships = memberships;
        this.fees = fees;
    }

    /**
     * The text with the municipality's fee in it: as agreed with a member, else by the season's tiers.
     *
     * @throws ContractNeedsIssuer when nobody is named as the party
     */
    public String of(int seasonNumber, String code, TemplateText text, ContractLanguage language) {
        Season season = seasons.getWhole(seasonNumber);
        Municipality municipality = municipalities.getWhole(code);
        Membership membership = memberships.find(municipality, season).orElse(null);
        List<FeeYear> agreed = membership == null ? List.of() : membership.getYears();
        return text.fill(ContractFields.valuesOf(new ContractFacts(
                new ContractNumber(seasonNumber, UNDRAWN),
                language,
                municipality,
                contracts
                        .findNewestOf(municipality.getId())
                        .map(Contract::getBusinessId)
                        .orElse(NOBODYS),
                season,
                ContractService.issuerOf(season),
                membership == null ? season.quotaOfMembership() : membership.getWorkshopQuota(),
                agreed.isEmpty() ? fees.quote(season, municipality).years() : agreed)));
    }
}
