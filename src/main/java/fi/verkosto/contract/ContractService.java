package fi.verkosto.contract;

import fi.verkosto.account.Scope;
import fi.verkosto.decision.DecisionRow;
import fi.verkosto.decision.DecisionService;
import fi.verkosto.decision.Outcome;
import fi.verkosto.membership.Membership;
import fi.verkosto.membership.MembershipService;
import fi.verkosto.season.Issuer;
import fi.verkosto.season.Season;
import fi.verkosto.shared.NotFound;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes contracts of memberships and sends them to be signed. */
@Service
@Transactional
public class ContractService {

    private final ContractRepository contracts;
    private final ContractCounter counter;
    private final ContractTemplates templates;
    private final MembershipService memberships;
    private final DecisionService decisions;

    ContractService(
            ContractRepository contracts,
            ContractCounter counter,
            ContractTemplates templates,
            MembershipService memberships,
            DecisionService decisions) {
        this.contracts = contracts;
        this.counter = counter;
        this.templates = templates;
        this.memberships = memberships;
        this.decisions = decisions;
    }

    /** With membership, season, municipality, fees, what happened afterwards, and the signed file. */
    @Transactional(readOnly = true)
    public Contract get(long id, Scope scope) {
        Contract contract = contracts.find(id, scope.everything(), scope.ids()).orElseThrow(NotFound::new);
        contract.getYears();
        contract.getEvents();
        return contract;
    }

    /** A contract whose details may still change. */
    @Transactional(readOnly = true)
    public Contract getToEdit(long id, Scope scope) {
        Contract contract = get(id, scope);
        contract.requireEditable();
        return contract;
    }

    /** A contract that may take the step. */
    @Transactional(readOnly = true)
    public Contract getTo(ContractState wanted, long id, Scope scope) {
        Contract contract = get(id, scope);
        contract.requireWayTo(wanted);
        return contract;
    }

    /** A signed contract that may be given another last day. */
    @Transactional(readOnly = true)
    public Contract getInForce(long id, Scope scope) {
        Contract contract = get(id, scope);
        contract.requireInForce();
        return contract;
    }

    /** The contracts of a membership that the scope may see, the newest first. */
    @Transactional(readOnly = true)
    public List<Contract> of(Membership membership, Scope scope) {
        return contracts.findByMembership(membership.getId(), scope.everything(), scope.ids());
    }

    /**
     * What a new contract of a membership begins with.
     *
     * @param amends the signed contract that it will change; null for the first one
     * @param businessId the municipality's, as its latest contract has it
     */
    public record Beginning(
            Membership membership,
            @Nullable Contract amends,
            @Nullable BusinessId businessId,
            ContractLanguage language) {}

    /**
     * What a contract of the membership begins with, when one can be made.
     *
     * @throws NoContractForMembership when the municipality has not joined, or has left
     * @throws ContractNeedsDecision when no body has decided that it joins
     * @throws ContractUnderWay when another one has not been signed yet
     */
    @Transactional(readOnly = true)
    public Beginning beginning(long membershipId, Scope scope) {
        return beginning(memberships.getWithFee(membershipId, scope));
    }

    private Beginning beginning(Membership membership) {
        requireMember(membership);
        if (!memberships.isJoiningDecided(membership)) {
            throw new ContractNeedsDecision();
        }
        if (membership.getYears().isEmpty()) {
            throw new ContractNeedsFee();
        }
        issuerOf(membership.getSeason());
        Contract newest = of(membership, Scope.EVERYTHING).stream().findFirst().orElse(null);
        if (newest != null && newest.getState() != ContractState.SIGNED) {
            throw new ContractUnderWay(newest.getNumber());
        }
        return new Beginning(
                membership,
                newest,
                contracts
                        .findNewestOf(membership.getMunicipality().getId())
                        .map(Contract::getBusinessId)
                        .orElse(null),
                newest == null ? ContractLanguage.of(membership.getMunicipality()) : newest.getLanguage());
    }

    static void requireMember(Membership membership) {
        membership.getSeason().requireNotClosed();
        if (!membership.getState().hasWorkshops()) {
            throw new NoContractForMembership(membership.getState());
        }
    }

    static Issuer issuerOf(Season season) {
        Issuer issuer = season.getFeeIssuer();
        if (issuer == null) {
            throw new ContractNeedsIssuer();
        }
        return issuer;
    }

    /** Whether the decision to join can still be appealed against; to know so warns and never hinders. */
    @Transactional(readOnly = true)
    public Optional<Finality> finalityOf(Membership membership) {
        return decisions.of(membership).stream()
                .filter(row -> row.outcome() == Outcome.JOIN)
                .findFirst()
                .map(DecisionRow::finalOn)
                .map(Finality::new)
                .or(() -> Optional.of(Finality.UNKNOWN))
                .filter(finality -> !finality.isReachedOn(memberships.today()));
    }

    /** A draft with the next number of its season. The membership is locked, so that of two people only one makes it. */
    public Contract make(long membershipId, ContractDetails details, Scope scope) {
        memberships.lock(membershipId, scope);
        Beginning beginning = beginning(memberships.getWithFee(membershipId, scope));
        Membership membership = beginning.membership();
        int ordinal = counter.draw(membership.getSeason().getId());
        Contract contract = contracts.save(new Contract(membership, ordinal, beginning.amends(), details));
        contracts.flush();
        return contract;
    }

    public void edit(long id, int version, ContractDetails details, Scope scope) {
        getSeen(id, version, scope).edit(details);
        contracts.flush();
    }

    /** The text: of a draft as it would be sent now, later as it was sent. */
    @Transactional(readOnly = true)
    public String wordingOf(Contract contract) {
        String sent = contract.getWording();
        if (sent != null) {
            return sent;
        }
        ContractTemplates.Texts texts = templates.of(contract.getSeason());
        TemplateText text = contract.getLanguage() == ContractLanguage.SV ? texts.swedish() : texts.finnish();
        return text.fill(ContractFields.valuesOf(ContractFacts.of(contract, issuerOf(contract.getSeason()))));
    }

    /** Records that the contract went to the municipality today, and fixes its text and sums. */
    public void send(long id, int version, Scope scope) {
        Contract contract = getSeen(id, version, scope);
        contract.requireWayTo(ContractState.SENT);
        requireMember(contract.getMembership());
        contract.send(wordingOf(contract), memberships.today());
        contracts.flush();
    }

    /** Takes back what was sent and not signed, to be written anew. */
    public void takeBack(long id, int version, Scope scope) {
        getSeen(id, version, scope).takeBack();
        contracts.flush();
    }

    Contract getSeen(long id, int version, Scope scope) {
        Contract contract = get(id, scope);
        contract.requireVersion(version);
        return contract;
    }
}
