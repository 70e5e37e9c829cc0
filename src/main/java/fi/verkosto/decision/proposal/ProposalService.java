package fi.verkosto.decision.proposal;

import fi.verkosto.account.Scope;
import fi.verkosto.membership.FeeService;
import fi.verkosto.membership.Membership;
import fi.verkosto.membership.MembershipService;
import fi.verkosto.municipality.Municipality;
import fi.verkosto.municipality.MunicipalityService;
import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonService;
import fi.verkosto.season.SeasonState;
import fi.verkosto.shared.Money;
import fi.verkosto.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives the proposal texts of municipalities: to the network's people, to their own people, and to anyone. */
@Service
@Transactional(readOnly = true)
public class ProposalService {

    private final SeasonService seasons;
    private final MunicipalityService municipalities;
    private final MembershipService memberships;
    private final FeeService fees;
    private final ProposalTexts texts;

    ProposalService(
            SeasonService seasons,
            MunicipalityService municipalities,
            MembershipService memberships,
            FeeService fees,
            ProposalTexts texts) {
        this.seasons = seasons;
        this.municipalities = municipalities;
        this.memberships = memberships;
        this.fees = fees;
        this.texts = texts;
    }

    /**
     * The text for a municipality of the scope, on the terms of its membership if it has one.
     *
     * @param language null for the municipality's own
     * @throws NotFound when the municipality is outside the scope, or the season a draft that only the network's people know
     */
    public Proposal of(int number, String code, @Nullable ProposalLanguage language, Scope scope) {
        Municipality municipality = municipalities.getWhole(code);
        Season season = seasons.getWhole(number);
        boolean hidden = season.getState() == SeasonState.DRAFT && !scope.everything();
        if (hidden || !scope.includes(municipality.getId())) {
            throw new NotFound();
        }
        return texts.write(municipality, season, terms(municipality, season), language);
    }

    /** The text for any municipality by a template that has not been saved. */
    public Proposal preview(int number, String code, ProposalWording wording) {
        Municipality municipality = municipalities.getWhole(code);
        Season season = seasons.getWhole(number);
        return texts.write(municipality, season, terms(municipality, season), wording);
    }

    private ProposalTerms terms(Municipality municipality, Season season) {
        return memberships
                .find(municipality, season)
                .map(membership -> agreed(membership, municipality, season))
                .orElseGet(() -> ProposalTerms.of(season, fees.quote(season, municipality)));
    }

    private ProposalTerms agreed(Membership membership, Municipality municipality, Season season) {
        Money fee = membership.getAnnualFee();
        return fee == null || membership.getYears().isEmpty()
                ? ProposalTerms.of(season, fees.quote(season, municipality))
                : ProposalTerms.of(membership, fee);
    }

    /**
     * The text for any municipality and the season that recruits, as the price list says: what has been agreed with a
     * municipality is its own affair.
     *
     * @throws NotFound when no season recruits
     */
    public Proposal ofOpenSeason(String code, @Nullable ProposalLanguage language) {
        Municipality municipality = municipalities.getWhole(code);
        Season season = seasons.findOpen()
                .map(open -> seasons.getWhole(open.getNumber()))
                .orElseThrow(NotFound::new);
        return texts.write(municipality, season, ProposalTerms.of(season, fees.quote(season, municipality)), language);
    }
}
