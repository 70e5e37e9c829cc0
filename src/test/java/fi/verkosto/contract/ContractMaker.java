package fi.verkosto.contract;

import static fi.verkosto.decision.DecisionBuilder.aDecision;

import fi.verkosto.account.Scope;
import fi.verkosto.decision.DecisionService;
import fi.verkosto.membership.Membership;
import fi.verkosto.membership.MembershipService;
import fi.verkosto.municipality.MunicipalityService;
import fi.verkosto.season.SeasonService;
import fi.verkosto.support.TestClock;
import fi.verkosto.support.TestWorld;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Makes contracts in every state, as the office would. */
public class ContractMaker {

    public static final ContractDetails DETAILS =
            new ContractDetails(new BusinessId("0926151-4"), ContractLanguage.FI, null);

    private final TestWorld world;
    private final ContractService contracts;
    private final ContractSigning signing;
    private final DecisionService decisions;
    private final MembershipService memberships;
    private final MunicipalityService municipalities;
    private final SeasonService seasons;

    ContractMaker(
            TestWorld world,
            ContractService contracts,
            ContractSigning signing,
            DecisionService decisions,
            MembershipService memberships,
            MunicipalityService municipalities,
            SeasonService seasons) {
        this.world = world;
        this.contracts = contracts;
        this.signing = signing;
        this.decisions = decisions;
        this.memberships = memberships;
        this.municipalities = municipalities;
        this.seasons = seasons;
    }

    /** A municipality whose board has decided to join season 8, with minutes published long ago. */
    public Membership joined(String code) {
        return joined(code, LocalDate.of(2025, 1, 30));
    }

    public Membership joined(String code, LocalDate published) {
        world.asSystem(
                () -> decisions.record(code, aDecision().published(published).build()));
        return world.asSystem(() -> memberships
                .find(municipalities.get(code), seasons.get(8))
                .map(found -> memberships.getWhole(found.getId(), Scope.EVERYTHING))
                .orElseThrow());
    }

    public Contract draft(Membership membership) {
        return world.asSystem(() -> contracts.make(membership.getId(), DETAILS, Scope.EVERYTHING));
    }

    public Contract sent(Membership membership) {
        long id = draft(membership).getId();
        return send(id);
    }

    Contract send(long id) {
        world.asSystem(() -> {
            contracts.send(id, contracts.get(id, Scope.EVERYTHING).getVersion(), Scope.EVERYTHING);
            return id;
        });
        return contracts.get(id, Scope.EVERYTHING);
    }

    public Contract signed(Membership membership) {
        return sign(sent(membership).getId());
    }

    Contract sign(long id) {
        world.asSystem(() -> {
            signing.sign(id, contracts.get(id, Scope.EVERYTHING).getVersion(), signatures(), Scope.EVERYTHING);
            return id;
        });
        return contracts.get(id, Scope.EVERYTHING);
    }

    static Signing signatures() {
        return new Signing(
                new Signature("Elli Esimerkki", TestClock.TODAY.minusDays(2)),
                new Signature("Keijo Keksitty", TestClock.TODAY.minusDays(1)),
                "sopimus.txt",
                "Allekirjoitettu".getBytes(StandardCharsets.UTF_8));
    }
}
