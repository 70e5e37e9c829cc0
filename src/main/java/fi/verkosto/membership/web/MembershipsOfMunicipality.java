package fi.verkosto.membership.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.membership.Membership;
import fi.verkosto.membership.MembershipService;
import fi.verkosto.municipality.Municipality;
import fi.verkosto.municipality.MunicipalityPanel;
import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonService;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The memberships of a municipality over the seasons, on its page. */
@Component
class MembershipsOfMunicipality implements MunicipalityPanel {

    private static final int ORDER = 10;

    private final MembershipService memberships;
    private final SeasonService seasons;

    MembershipsOfMunicipality(MembershipService memberships, SeasonService seasons) {
        this.memberships = memberships;
        this.seasons = seasons;
    }

    /**
     * What the section shows.
     *
     * @param enrolInto the open season, when this visitor may enrol the municipality into it
     */
    public record Content(
            List<Membership> memberships, @Nullable Season enrolInto) {}

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Municipality municipality, SignedIn me) {
        List<Membership> history = memberships.of(municipality);
        Season open = me.isStaff() ? seasons.findOpen().orElse(null) : null;
        boolean enrolled =
                history.stream().anyMatch(membership -> membership.getSeason().equals(open));
        return Optional.of(new Part("membership/municipality-panel", new Content(history, enrolled ? null : open)));
    }
}
