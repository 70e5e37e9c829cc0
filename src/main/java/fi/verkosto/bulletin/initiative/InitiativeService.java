package fi.verkosto.bulletin.initiative;

import fi.verkosto.account.Scope;
import fi.verkosto.account.SignedIn;
import fi.verkosto.membership.Membership;
import fi.verkosto.membership.MembershipService;
import fi.verkosto.membership.MembershipState;
import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonService;
import fi.verkosto.season.SeasonTheme;
import fi.verkosto.shared.Languages;
import fi.verkosto.shared.NotFound;
import fi.verkosto.shared.ViolatedConstraint;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leads initiatives from the proposal to their end. All members of the season read them, their own municipality changes them. */
@Service
@Transactional
public class InitiativeService {

    private static final Set<MembershipState> MEMBERS =
            Set.of(MembershipState.JOINED, MembershipState.CONTRACTED, MembershipState.ACTIVE);
    private static final Set<MembershipState> MEMBERS_TO_THE_END =
            Set.of(MembershipState.JOINED, MembershipState.CONTRACTED, MembershipState.ACTIVE, MembershipState.ENDED);
    private static final String NEEDS_MEMBER = "initiative_needs_member";

    private final InitiativeRepository initiatives;
    private final MembershipService memberships;
    private final SeasonService seasons;
    private final InitiativeMail mail;
    private final Clock clock;

    InitiativeService(
            InitiativeRepository initiatives,
            MembershipService memberships,
            SeasonService seasons,
            InitiativeMail mail,
            Clock clock) {
        this.initiatives = initiatives;
        this.memberships = memberships;
        this.seasons = seasons;
        this.mail = mail;
        this.clock = clock;
    }

    /** With season, municipality and theme, for whoever may read it. */
    @Transactional(readOnly = true)
    public Initiative get(long id, Scope scope) {
        return initiatives.find(id, scope.everything(), scope.ids()).orElseThrow(NotFound::new);
    }

    /** For those whose own it is as long as they are members, and for the network. */
    @Transactional(readOnly = true)
    public Initiative getOwn(long id, Scope scope) {
        return findOwn(id, scope, MEMBERS).orElseThrow(NotFound::new);
    }

    /** What getOwn knows, and what was somebody's own when the season ended: that is still theirs to read, history included. */
    @Transactional(readOnly = true)
    public Optional<Initiative> findToLookBack(long id, Scope scope) {
        return findOwn(id, scope, MEMBERS_TO_THE_END);
    }

    private Optional<Initiative> findOwn(long id, Scope scope, Set<MembershipState> states) {
        return initiatives.findOwn(id, scope.everything(), scope.ids(), states);
    }

    /** One whose proposal may still change. */
    @Transactional(readOnly = true)
    public Initiative getToEdit(long id, Scope scope) {
        Initiative initiative = getOwn(id, scope);
        initiative.requireEditable();
        return initiative;
    }

    /** One that may take the step. */
    @Transactional(readOnly = true)
    public Initiative getTo(InitiativeState wanted, long id) {
        Initiative initiative = getOwn(id, Scope.EVERYTHING);
        initiative.requireWayTo(wanted);
        return initiative;
    }

    /** For which municipalities, in which seasons, somebody may propose. */
    @Transactional(readOnly = true)
    public List<Membership> membershipsOf(SignedIn me) {
        return initiatives.findMemberships(me.scope().everything(), me.scope().ids(), Languages.isSwedish(me.locale()));
    }

    /** The themes of the seasons, in their order. */
    @Transactional(readOnly = true)
    public List<SeasonTheme> themesOf(List<Season> ofSeasons) {
        Set<Long> ids = ofSeasons.stream().map(Season::getId).collect(Collectors.toSet());
        return ids.isEmpty() ? List.of() : initiatives.findThemes(ids);
    }

    /** Writes a proposal down and tells the network's office of it. */
    public Initiative propose(long membershipId, Proposal proposal, SignedIn me) {
        Membership membership = memberships.get(membershipId, me.scope());
        Initiative initiative = initiatives.save(
                new Initiative(membership, proposal, theme(proposal, membership.getSeason()), clock.instant()));
        writeOfMember();
        mail.tellOffice(initiative, me.email());
        return initiative;
    }

    /** The municipality may have left a moment ago: the database knows. */
    private void writeOfMember() {
        try {
            initiatives.flush();
        } catch (DataIntegrityViolationException violation) {
            throw ViolatedConstraint.nameIn(violation)
                    .filter(NEEDS_MEMBER::equals)
                    .<RuntimeException>map(left -> new InitiativeNeedsMember())
                    .orElse(violation);
        }
    }

    public void edit(long id, int version, Proposal proposal, Scope scope) {
        Initiative initiative = getOwn(id, scope);
        initiative.requireVersion(version);
        initiative.edit(proposal, theme(proposal, initiative.getSeason()));
        initiatives.flush();
    }

    private @Nullable SeasonTheme theme(Proposal proposal, Season season) {
        Long theme = proposal.theme();
        return theme == null ? null : seasons.theme(theme, season);
    }

    public void withdraw(long id, int version, Scope scope) {
        Initiative initiative = getOwn(id, scope);
        initiative.requireVersion(version);
        initiative.withdraw();
        initiatives.flush();
        mail.tellJoined(initiative);
    }

    /** Answers, and tells those who have joined when it is news to them, or when what they are told still waits to be sent. */
    public void answer(long id, int version, Answer answer) {
        Initiative initiative = getSeen(id, version);
        boolean news = initiative.answer(answer, LocalDate.now(clock));
        initiatives.flush();
        tell(initiative, news);
    }

    public void decline(long id, int version, String reason) {
        Initiative initiative = getSeen(id, version);
        boolean news = initiative.decline(reason);
        initiatives.flush();
        tell(initiative, news);
    }

    private void tell(Initiative initiative, boolean news) {
        if (news) {
            mail.tellJoined(initiative);
        } else {
            mail.putRight(initiative);
        }
    }

    public void close(long id, int version, boolean held, @Nullable String outcome) {
        Initiative initiative = getSeen(id, version);
        boolean calledOff = initiative.close(held, outcome, LocalDate.now(clock));
        initiatives.flush();
        if (calledOff) {
            mail.tellJoined(initiative);
        }
    }

    private Initiative getSeen(long id, int version) {
        Initiative initiative = getOwn(id, Scope.EVERYTHING);
        initiative.requireVersion(version);
        return initiative;
    }
}
