package fi.verkosto.decision;

import fi.verkosto.account.Scope;
import fi.verkosto.document.Document;
import fi.verkosto.membership.Membership;
import fi.verkosto.municipality.Municipality;
import fi.verkosto.municipality.MunicipalityService;
import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonService;
import fi.verkosto.shared.CaseNumber;
import fi.verkosto.shared.NotFound;
import fi.verkosto.shared.Refusal;
import fi.verkosto.web.Slice;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what the bodies of municipalities decide, and lets their memberships follow. */
@Service
@Transactional
public class DecisionService {

    /** Id of no decision. */
    private static final long NONE = 0;

    private final DecisionRepository decisions;
    private final MunicipalityService municipalities;
    private final SeasonService seasons;
    private final MembershipFollowing following;
    private final MinutesFiles files;

    DecisionService(
            DecisionRepository decisions,
            MunicipalityService municipalities,
            SeasonService seasons,
            MembershipFollowing following,
            MinutesFiles files) {
        this.decisions = decisions;
        this.municipalities = municipalities;
        this.seasons = seasons;
        this.following = following;
        this.files = files;
    }

    /** With case, municipality, season, guests, attachments and representatives. */
    @Transactional(readOnly = true)
    public Decision get(long id, Scope scope) {
        Decision decision = decisions.find(id, scope.everything(), scope.ids()).orElseThrow(NotFound::new);
        decision.details();
        return decision;
    }

    /** The newest meetings first, those of unknown date last. */
    @Transactional(readOnly = true)
    public Slice<DecisionRow> list(DecisionFilter filter, int page) {
        List<DecisionRow> rows = decisions.list(
                filter.season(),
                filter.outcome(),
                filter.scope().everything(),
                filter.scope().ids(),
                Slice.SIZE + 1,
                Slice.offset(page, Slice.SIZE));
        return Slice.of(rows, Math.max(page, 1), Slice.SIZE);
    }

    /** All handlings about a municipality's membership of a season, the newest first. */
    @Transactional(readOnly = true)
    public List<DecisionRow> of(Membership membership) {
        return decisions.findByMembership(
                membership.getMunicipality().getId(), membership.getSeason().getId());
    }

    /** All handlings of a case, for whatever season, the newest first. */
    @Transactional(readOnly = true)
    public List<DecisionRow> handlings(MunicipalCase municipalCase) {
        return decisions.findByCase(municipalCase.getId());
    }

    /** What looks wrong or unfinished in a decision, recorded or about to be. */
    @Transactional(readOnly = true)
    public Set<DecisionWarning> warnings(String municipalityCode, DecisionDetails details) {
        Municipality municipality = municipalities.get(municipalityCode);
        Season season = seasons.get(details.season());
        return DecisionWarnings.of(details, following.circumstances(municipality, season));
    }

    /** What looks wrong when a recorded decision is corrected so, also in the membership that it leaves. */
    @Transactional(readOnly = true)
    public Set<DecisionWarning> warnings(Decision recorded, DecisionDetails corrected) {
        Set<DecisionWarning> found = EnumSet.noneOf(DecisionWarning.class);
        found.addAll(warnings(recorded.getMunicipality().getCode(), corrected));
        if (following.leavesWithoutJoin(recorded, corrected, beside(recorded))) {
            found.add(DecisionWarning.FORMER_MEMBERSHIP_STAYS);
        }
        return found;
    }

    /**
     * Records a handling and moves the membership where the outcome leads. A municipality that nobody had thought of
     * asking is enrolled first.
     *
     * @throws DecisionAlreadyRecorded when the same section of the same meeting is there; where day or section is unknown, of
     *     the same season
     */
    public Decision record(String municipalityCode, DecisionDetails details) {
        Municipality municipality = municipalities.get(municipalityCode);
        Season season = seasons.get(details.season());
        season.requireNotClosed();
        requireNew(municipality, details, NONE);
        MunicipalCase municipalCase = findOrCreateCase(municipality, details.caseNumber());
        Decision decision = decisions.save(new Decision(municipalCase, season, details));
        letFollow(decision, details);
        decisions.flush();
        return decision;
    }

    /**
     * Records the handlings of one document, all or none, in the order of their meetings.
     *
     * @param file the one they were read from, which waits among {@link MinutesFiles}, or null
     * @throws HandlingRefused when one of them cannot be recorded
     */
    public List<Decision> recordAll(String municipalityCode, List<DecisionDetails> handlings, @Nullable UUID file) {
        Map<Integer, Decision> recorded = new TreeMap<>();
        List<Integer> inTime = IntStream.range(0, handlings.size())
                .boxed()
                .sorted(Comparator.comparing(
                        at -> handlings.get(at).meeting().meetingDate(),
                        Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        for (int at : inTime) {
            try {
                recorded.put(at, record(municipalityCode, handlings.get(at)));
            } catch (Refusal refusal) {
                throw new HandlingRefused(at, refusal);
            }
        }
        if (file != null) {
            Document document = files.take(file);
            recorded.values().forEach(decision -> decision.readFrom(document));
            decisions.flush();
        }
        return List.copyOf(recorded.values());
    }

    /**
     * Id of the recorded handling of the same section of the same meeting, if there is one.
     *
     * @param season number of the one that is decided on; null when it is not known yet
     * @param outcome null when it is not known yet
     */
    @Transactional(readOnly = true)
    public Optional<Long> findRecorded(
            String municipalityCode, Meeting meeting, @Nullable Integer season, @Nullable Outcome outcome) {
        return municipalities
                .find(municipalityCode)
                .flatMap(municipality -> taken(
                        municipality,
                        meeting,
                        Objects.requireNonNullElse(season, 0),
                        Objects.requireNonNullElse(outcome, Outcome.UNKNOWN),
                        NONE));
    }

    /** Corrects a recorded handling that was seen in the given version. */
    public void correct(long id, int version, DecisionDetails details, @Nullable String reason, Scope scope) {
        Decision decision = get(id, scope);
        decision.requireVersion(version);
        Season season = seasons.get(details.season());
        requireNew(decision.getMunicipality(), details, decision.getId());
        DecisionDetails recorded = decision.details();
        decision.correct(caseOf(decision, details.caseNumber()), season, details, reason);
        letFollow(decision, details);
        following.followCorrection(recorded, decision);
        decisions.flush();
    }

    private void requireNew(Municipality municipality, DecisionDetails details, long itself) {
        taken(municipality, details.meeting(), details.season(), details.outcome(), itself)
                .ifPresent(taken -> {
                    throw new DecisionAlreadyRecorded(taken);
                });
    }

    private Optional<Long> taken(Municipality municipality, Meeting meeting, int season, Outcome outcome, long itself) {
        return decisions
                .findTaken(
                        municipality.getId(),
                        meeting.bodyKind(),
                        meeting.meetingDate(),
                        meeting.section(),
                        season,
                        outcome,
                        itself)
                .stream()
                .findFirst();
    }

    private MunicipalCase findOrCreateCase(Municipality municipality, @Nullable CaseNumber number) {
        return findCase(municipality, number).orElseGet(() -> new MunicipalCase(municipality, number));
    }

    private Optional<MunicipalCase> findCase(Municipality municipality, @Nullable CaseNumber number) {
        return number == null ? Optional.empty() : decisions.findCase(municipality.getId(), number);
    }

    /** A corrected number leads to the case that has it; otherwise the handling's own case, if it is alone there, gets it. */
    private MunicipalCase caseOf(Decision decision, @Nullable CaseNumber number) {
        MunicipalCase present = decision.getMunicipalCase();
        Optional<MunicipalCase> other = findCase(decision.getMunicipality(), number);
        if (Objects.equals(present.getCaseNumber(), number) || other.isPresent()) {
            return other.orElse(present);
        }
        if (handlings(present).size() > 1) {
            return new MunicipalCase(decision.getMunicipality(), number);
        }
        present.renumber(number);
        return present;
    }

    private void letFollow(Decision decision, DecisionDetails details) {
        Membership membership = following.membershipOf(decision.getMunicipality(), decision.getSeason());
        following.follow(membership, details, beside(decision));
    }

    /** The other handlings about the membership to which the decision belongs. */
    private List<DecisionRow> beside(Decision decision) {
        return decisions
                .findByMembership(
                        decision.getMunicipality().getId(), decision.getSeason().getId())
                .stream()
                .filter(other -> other.id() != decision.getId())
                .toList();
    }
}
