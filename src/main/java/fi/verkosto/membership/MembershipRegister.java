package fi.verkosto.membership;

import fi.verkosto.account.Scope;
import fi.verkosto.web.Slice;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists memberships and tells the road of each. */
@Service
@Transactional(readOnly = true)
public class MembershipRegister {

    private static final Set<MembershipState> FORMER = EnumSet.of(
            MembershipState.JOINED,
            MembershipState.CONTRACTED,
            MembershipState.ACTIVE,
            MembershipState.ENDED,
            MembershipState.WITHDRAWN,
            MembershipState.DECLINED);

    private final MembershipListing listing;

    MembershipRegister(MembershipListing listing) {
        this.listing = listing;
    }

    /** A page of the list, the newest season first and then by name. */
    public Slice<MembershipRow> list(MembershipFilter filter, int page, Scope scope) {
        int offset = Slice.offset(page, Slice.SIZE);
        List<MembershipRow> rows = listing.list(
                filter.seasonNumber(),
                filter.text(),
                filter.states(),
                scope.everything(),
                scope.ids(),
                filter.swedish(),
                Slice.SIZE + 1,
                offset);
        return Slice.of(rows, offset / Slice.SIZE + 1, Slice.SIZE);
    }

    /** How many stand in each state, in the order of the road; the filter's own state is left aside. */
    public List<StateCount> counts(MembershipFilter filter, Scope scope) {
        return listing.count(filter.seasonNumber(), filter.text(), scope.everything(), scope.ids()).stream()
                .sorted(Comparator.comparing(StateCount::state))
                .toList();
    }

    /** The steps that a membership has taken; ask for the membership itself first, within one's scope. */
    public List<RoadStep> road(Membership membership) {
        return listing.road(membership.getId());
    }

    /** Who was a member of the season before or declined it, and is not in this season's list: they are asked again. */
    public List<FormerRow> missing(int season, boolean swedish) {
        return listing.missing(season, season - 1, FORMER, swedish);
    }
}
