package fi.verkosto.membership.web;

import fi.verkosto.account.Scope;
import fi.verkosto.membership.MembershipFilter;
import fi.verkosto.membership.MembershipRegister;
import fi.verkosto.membership.MembershipState;
import fi.verkosto.season.ClosingPanel;
import fi.verkosto.season.Season;
import java.util.List;
import org.springframework.stereotype.Component;

/** Municipalities whose decision is still waited for when the season is about to be closed. */
@Component
class MembershipsAtClosing implements ClosingPanel {

    private static final int ORDER = 10;

    private final MembershipRegister register;

    MembershipsAtClosing(MembershipRegister register) {
        this.register = register;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Matter> of(Season season) {
        return register.counts(new MembershipFilter(season.getNumber(), null, null, false), Scope.EVERYTHING).stream()
                .filter(count -> count.state() == MembershipState.AWAITING_DECISION)
                .map(count -> new Matter(
                        "membership.closing.awaiting",
                        count.count(),
                        "/memberships?season=" + season.getNumber() + "&state=AWAITING_DECISION"))
                .toList();
    }
}
