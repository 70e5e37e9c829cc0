package fi.verkosto.membership;

import fi.verkosto.account.Account;
import fi.verkosto.account.AccountService;
import fi.verkosto.account.Scope;
import fi.verkosto.journal.Actor;
import fi.verkosto.shared.ChangedMeanwhile;
import fi.verkosto.shared.ViolatedConstraint;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the network knows about municipalities that it asks: when, by whom, and what was said. */
@Service
@Transactional
public class ApproachService {

    private static final String ONE_PER_MEMBERSHIP = "approach_taken";

    private final ApproachRepository approaches;
    private final ContactLog log;
    private final MembershipService memberships;
    private final AccountService accounts;
    private final Clock clock;

    ApproachService(
            ApproachRepository approaches,
            ContactLog log,
            MembershipService memberships,
            AccountService accounts,
            Clock clock) {
        this.approaches = approaches;
        this.log = log;
        this.memberships = memberships;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** With its keeper; nothing while nobody has written anything down. Ask for the membership itself first, within one's scope. */
    @Transactional(readOnly = true)
    public Optional<Approach> find(Membership membership) {
        return approaches.find(membership.getId());
    }

    /** Every contact, the newest first; ask for the membership itself first, within one's scope. */
    @Transactional(readOnly = true)
    public List<ContactLine> contacts(Membership membership) {
        return approaches.contacts(membership.getId());
    }

    /** Who may look after a municipality: the staff whose accounts are in use. */
    @Transactional(readOnly = true)
    public List<Account> keepers() {
        return accounts.staff();
    }

    /**
     * Writes down how things stand, as seen in the given version.
     *
     * @throws KeeperNotOfStaff when the keeper is nobody of the staff
     */
    public void describe(long membershipId, int version, ApproachDetails details, Scope scope) {
        Membership membership = memberships.get(membershipId, scope);
        if (details.askedOn() != null && details.askedOn().isAfter(LocalDate.now(clock))) {
            throw new AskedInFuture();
        }
        Approach approach = find(membership).orElse(null);
        Account keeper = keeper(approach, details.keeper());
        if (approach == null) {
            begin(new Approach(membership, details, keeper));
        } else {
            approach.requireVersion(version);
            approach.describe(details, keeper);
        }
        approaches.flush();
    }

    /** Somebody who has left the staff since may stay, but is not chosen anew. */
    private @Nullable Account keeper(@Nullable Approach approach, @Nullable Long id) {
        if (id == null) {
            return null;
        }
        if (approach != null && approach.isKeptBy(id)) {
            return approach.getKeeper();
        }
        return accounts.staff().stream()
                .filter(account -> account.getId() == id)
                .findFirst()
                .orElseThrow(KeeperNotOfStaff::new);
    }

    /** Somebody else may have begun a moment ago: the database knows. */
    private void begin(Approach approach) {
        try {
            approaches.save(approach);
        } catch (DataIntegrityViolationException violation) {
            throw ViolatedConstraint.nameIn(violation)
                    .filter(ONE_PER_MEMBERSHIP::equals)
                    .<RuntimeException>map(taken -> new ChangedMeanwhile())
                    .orElse(violation);
        }
    }

    /** Adds a contact to those before it. */
    public void contacted(long membershipId, LocalDate on, String note, Scope scope) {
        if (on.isAfter(LocalDate.now(clock))) {
            throw new ContactInFuture();
        }
        log.save(new ApproachContact(
                memberships.get(membershipId, scope),
                on,
                note,
                Objects.requireNonNullElse(Actor.current(), "system"),
                clock.instant()));
    }
}
