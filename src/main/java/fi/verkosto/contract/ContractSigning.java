package fi.verkosto.contract;

import fi.verkosto.account.Scope;
import fi.verkosto.document.Document;
import fi.verkosto.document.DocumentService;
import fi.verkosto.journal.Actor;
import fi.verkosto.membership.Membership;
import fi.verkosto.membership.MembershipService;
import fi.verkosto.membership.MembershipState;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that contracts were signed, and what is agreed on about them afterwards. */
@Service
@Transactional
public class ContractSigning {

    private final ContractService contracts;
    private final ContractRepository repository;
    private final DocumentService documents;
    private final MembershipService memberships;
    private final Clock clock;

    ContractSigning(
            ContractService contracts,
            ContractRepository repository,
            DocumentService documents,
            MembershipService memberships,
            Clock clock) {
        this.contracts = contracts;
        this.repository = repository;
        this.documents = documents;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** Records both signatures with the signed file; a municipality that has joined is under contract from then on. */
    public void sign(long id, int version, Signing signing, Scope scope) {
        Contract contract = contracts.getSeen(id, version, scope);
        contract.requireWayTo(ContractState.SIGNED);
        Membership membership = contract.getMembership();
        ContractService.requireMember(membership);
        Document file = documents.store(signing.fileName(), signing.content());
        contract.sign(signing.network(), signing.municipality(), file, today());
        if (membership.getState() == MembershipState.JOINED) {
            memberships.follow(membership, MembershipState.CONTRACTED, today(), null);
        }
        repository.flush();
    }

    /** Gives a signed contract another last day. */
    public void end(long id, ContractEvent.Kind kind, LocalDate endsOn, String reason, Scope scope) {
        Contract contract = contracts.get(id, scope);
        String actor = Objects.requireNonNullElse(Actor.current(), "system");
        contract.end(new ContractEvent.Ending(kind, endsOn, reason, actor, clock.instant()));
        repository.flush();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
