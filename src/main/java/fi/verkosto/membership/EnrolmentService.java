package fi.verkosto.membership;

import fi.verkosto.municipality.Municipality;
import fi.verkosto.municipality.MunicipalityService;
import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonService;
import fi.verkosto.season.SeasonState;
import fi.verkosto.shared.NotFound;
import fi.verkosto.shared.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enrols several municipalities in one step: first what it would mean, then all of them or none. */
@Service
@Transactional
public class EnrolmentService {

    private final MembershipService memberships;
    private final MembershipRepository rows;
    private final FeeService fees;
    private final MunicipalityService municipalities;
    private final SeasonService seasons;

    EnrolmentService(
            MembershipService memberships,
            MembershipRepository rows,
            FeeService fees,
            MunicipalityService municipalities,
            SeasonService seasons) {
        this.memberships = memberships;
        this.rows = rows;
        this.fees = fees;
        this.municipalities = municipalities;
        this.seasons = seasons;
    }

    /** The seasons into which municipalities can be enrolled, the newest first. */
    @Transactional(readOnly = true)
    public List<Season> seasons() {
        return seasons.list().stream()
                .filter(season -> season.getState() == SeasonState.OPEN || season.getState() == SeasonState.ACTIVE)
                .toList();
    }

    /** What enrolling the municipalities would mean. */
    @Transactional(readOnly = true)
    public EnrolmentPreview preview(int number, Collection<String> codes) {
        Season season = seasons.get(number);
        List<Municipality> chosen = municipalities.list(codes);
        List<Long> ids = chosen.stream().map(Municipality::getId).toList();
        Set<Long> enrolled = rows.findEnrolled(season.getId(), ids);
        Tariff tariff = fees.tariff(season, ids);
        return new EnrolmentPreview(
                season,
                chosen.stream()
                        .map(municipality -> line(municipality, tariff, enrolled))
                        .toList());
    }

    private static EnrolmentLine line(Municipality municipality, Tariff tariff, Set<Long> enrolled) {
        try {
            MembershipService.requireOpenFor(tariff.season());
            if (enrolled.contains(municipality.getId())) {
                throw new AlreadyEnrolled(municipality, tariff.season().getNumber());
            }
            return EnrolmentLine.possible(municipality, tariff.quote(municipality));
        } catch (Refusal obstacle) {
            return EnrolmentLine.refused(municipality, obstacle);
        }
    }

    /** Enrols all of the municipalities; when one of them cannot be, none is. */
    public List<Membership> enrol(int number, Collection<String> codes) {
        EnrolmentPreview preview = preview(number, codes);
        if (preview.lines().isEmpty()
                || preview.lines().size() != Set.copyOf(codes).size()) {
            throw new NotFound();
        }
        return preview.lines().stream()
                .map(line -> memberships.begin(line.municipality(), preview.season(), line.feeOrRefusal()))
                .toList();
    }
}
