package fi.verkosto.membership;

import fi.verkosto.account.Scope;
import fi.verkosto.journal.Actor;
import fi.verkosto.municipality.Municipality;
import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonActivated;
import fi.verkosto.season.SeasonClosing;
import fi.verkosto.season.SeasonState;
import fi.verkosto.shared.Money;
import fi.verkosto.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enrols municipalities and leads their memberships through the season. */
@Service
@Transactional
public class MembershipService {

    private final MembershipRepository memberships;
    private final FeeService fees;
    private final Clock clock;

    MembershipService(MembershipRepository memberships, FeeService fees, Clock clock) {
        this.memberships = memberships;
        this.fees = fees;
        this.clock = clock;
    }

    /** With municipality, region and season. */
    @Transactional(readOnly = true)
    public Membership get(long id, Scope scope) {
        return memberships.find(id, scope.everything(), scope.municipalities()).orElseThrow(NotFound::new);
    }

    /** With fee years and steps, for the membership's own page. */
    @Transactional(readOnly = true)
    public Membership getWhole(long id, Scope scope) {
        Membership membership = get(id, scope);
        membership.getYears();
        membership.getTransitions();
        return membership;
    }

    /** Keeps everybody else who wants this membership waiting until the transaction ends: slots are counted under it. */
    public Membership lock(long id, Scope scope) {
        return memberships.lock(id, scope.everything(), scope.municipalities()).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public Optional<Membership> find(Municipality municipality, Season season) {
        return memberships.find(municipality.getId(), season.getId());
    }

    /** All of a municipality with their seasons, the newest first. */
    @Transactional(readOnly = true)
    public List<Membership> of(Municipality municipality) {
        return memberships.findByMunicipality(municipality.getId());
    }

    /** Enrols the municipality as a prospect, with its fee frozen. */
    public Membership enrol(Municipality municipality, Season season) {
        if (season.getState() != SeasonState.OPEN && season.getState() != SeasonState.ACTIVE) {
            throw new SeasonNotOpenForEnrolment(season.getNumber());
        }
        if (find(municipality, season).isPresent()) {
            throw new AlreadyEnrolled(municipality.getNameFi(), season.getNumber());
        }
        FeeQuote quote = fees.quote(season, municipality);
        return memberships.save(
                new Membership(municipality, season, quote, move(MembershipState.PROSPECT, today(), null)));
    }

    /** Takes a step on the road that was seen in the given version. */
    public void move(long id, int version, MembershipState to, LocalDate on, @Nullable String reason, Scope scope) {
        Membership membership = get(id, scope);
        membership.requireVersion(version);
        membership.move(move(to, on, reason));
        memberships.flush();
    }

    /** Follows what a body has decided; a membership that is there already, or farther, stays where it is. */
    public void follow(Membership membership, MembershipState to, LocalDate on, @Nullable String reason) {
        boolean farther = to == MembershipState.JOINED && membership.getState().isMember();
        if (membership.getState() != to && !farther) {
            membership.move(move(to, on, reason));
        }
    }

    public void agreeFee(long id, int version, Money fee, @Nullable String reason, Scope scope) {
        Membership membership = get(id, scope);
        membership.requireVersion(version);
        membership.agreeFee(fee, reason);
        memberships.flush();
    }

    public void describe(long id, int version, @Nullable String origin, @Nullable String note, Scope scope) {
        Membership membership = get(id, scope);
        membership.requireVersion(version);
        membership.describe(origin, note);
        memberships.flush();
    }

    /** The memberships of a season that begins become active. */
    @EventListener
    void on(SeasonActivated activated) {
        moveAll(activated.season(), Set.of(MembershipState.JOINED, MembershipState.CONTRACTED), MembershipState.ACTIVE);
    }

    /** The memberships of a season that closes come to their end; offers without an answer stay what they are. */
    @EventListener
    void on(SeasonClosing closing) {
        moveAll(closing.season(), Set.of(MembershipState.JOINED, MembershipState.CONTRACTED), MembershipState.ACTIVE);
        moveAll(closing.season(), Set.of(MembershipState.ACTIVE), MembershipState.ENDED);
        memberships.flush();
    }

    private void moveAll(Season season, Set<MembershipState> from, MembershipState to) {
        memberships
                .findBySeasonAndStates(season.getId(), from)
                .forEach(membership -> membership.move(move(to, today(), null)));
    }

    private Move move(MembershipState to, LocalDate on, @Nullable String reason) {
        return new Move(to, on, reason, Objects.requireNonNullElse(Actor.current(), "system"), clock.instant());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
