package fi.verkosto.membership;

import fi.verkosto.account.Scope;
import fi.verkosto.municipality.Municipality;
import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonState;
import fi.verkosto.shared.Money;
import fi.verkosto.shared.NotFound;
import fi.verkosto.shared.ViolatedConstraint;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enrols municipalities and leads their memberships through the season. */
@Service
@Transactional
public class MembershipService {

    private static final String ONE_PER_SEASON = "membership_taken";
    private static final String SEASON_CLOSED = "season_closed";

    private final MembershipRepository memberships;
    private final FeeService fees;
    private final Moves moves;
    private final ObjectProvider<JoiningDecision> joiningDecisions;
    private final ApplicationEventPublisher events;

    MembershipService(
            MembershipRepository memberships,
            FeeService fees,
            Moves moves,
            ObjectProvider<JoiningDecision> joiningDecisions,
            ApplicationEventPublisher events) {
        this.memberships = memberships;
        this.fees = fees;
        this.moves = moves;
        this.joiningDecisions = joiningDecisions;
        this.events = events;
    }

    /** With municipality, region and season. */
    @Transactional(readOnly = true)
    public Membership get(long id, Scope scope) {
        return memberships.find(id, scope.everything(), scope.ids()).orElseThrow(NotFound::new);
    }

    /** With municipality, region, season and fee years. */
    @Transactional(readOnly = true)
    public Membership getWithFee(long id, Scope scope) {
        return memberships.findWithFee(id, scope.everything(), scope.ids()).orElseThrow(NotFound::new);
    }

    /** With fee years and steps. */
    @Transactional(readOnly = true)
    public Membership getWhole(long id, Scope scope) {
        Membership membership = getWithFee(id, scope);
        membership.getTransitions();
        return membership;
    }

    /** Keeps everybody else who wants this membership waiting until the transaction ends: slots are counted under it. */
    public Membership lock(long id, Scope scope) {
        return memberships.lock(id, scope.everything(), scope.ids()).orElseThrow(NotFound::new);
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
        requireOpenFor(season);
        if (find(municipality, season).isPresent()) {
            throw new AlreadyEnrolled(municipality, season.getNumber());
        }
        return begin(municipality, season, fees.quote(season, municipality));
    }

    static void requireOpenFor(Season season) {
        if (season.getState() != SeasonState.OPEN && season.getState() != SeasonState.ACTIVE) {
            throw new SeasonNotOpenForEnrolment(season.getNumber());
        }
    }

    /** Somebody else may have enrolled the municipality or closed the season a moment ago: the database knows. */
    Membership begin(Municipality municipality, Season season, FeeQuote quote) {
        Move first = moves.to(MembershipState.PROSPECT, moves.today(), null);
        try {
            return memberships.save(new Membership(municipality, season, quote, first));
        } catch (DataIntegrityViolationException violation) {
            throw switch (ViolatedConstraint.nameIn(violation).orElse("")) {
                case ONE_PER_SEASON -> new AlreadyEnrolled(municipality, season.getNumber());
                case SEASON_CLOSED -> new SeasonNotOpenForEnrolment(season.getNumber());
                default -> violation;
            };
        }
    }

    /** Whether a body has decided that the municipality joins. */
    @Transactional(readOnly = true)
    public boolean isJoiningDecided(Membership membership) {
        return joiningDecisions.stream().anyMatch(decision -> decision.isRecordedFor(membership));
    }

    /**
     * Records a step on the road that was seen in the given version.
     *
     * @throws JoiningNeedsReason when it joins without a decision and nobody says why
     */
    public void move(long id, int version, MembershipState to, LocalDate on, @Nullable String reason, Scope scope) {
        Membership membership = getWithFee(id, scope);
        membership.requireVersion(version);
        membership.record(moves.to(to, on, reason), moves.today());
        if (to == MembershipState.JOINED && reason == null && !isJoiningDecided(membership)) {
            throw new JoiningNeedsReason();
        }
        memberships.flush();
        if (to == MembershipState.WITHDRAWN && reason != null) {
            events.publishEvent(new MembershipWithdrawn(membership, reason));
        }
    }

    /** Follows what a body has decided, on the day of its meeting; a membership that is there already, or farther, stays where it is. */
    public void follow(Membership membership, MembershipState to, LocalDate on, @Nullable String reason) {
        boolean farther = to == MembershipState.JOINED && membership.getState().isMember();
        if (membership.getState() != to && !farther) {
            membership.move(moves.to(to, on, reason));
        }
    }

    /** Moves the day of joining when that of the decision to join was recorded wrong, or was not known. */
    public void putJoiningRight(Membership membership, @Nullable LocalDate was, LocalDate day) {
        membership.putJoiningRight(was, day);
    }

    public void agreeFee(long id, int version, Money fee, @Nullable String reason, Scope scope) {
        Membership membership = getWithFee(id, scope);
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

    /** The office's day today, which forms propose. */
    public LocalDate today() {
        return moves.today();
    }
}
