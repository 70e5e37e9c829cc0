package fi.verkosto.membership.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.contact.ContactRole;
import fi.verkosto.contact.RoleService;
import fi.verkosto.membership.Membership;
import fi.verkosto.membership.MembershipPanel;
import fi.verkosto.membership.MembershipPanel.Action;
import fi.verkosto.membership.MembershipPanel.Part;
import fi.verkosto.membership.MembershipPanel.Words;
import fi.verkosto.membership.MembershipState;
import fi.verkosto.season.SeasonState;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts a membership's page together: the parts of later features, the one next step, and the steps that are possible. */
@Component
class MembershipPage {

    private final ObjectProvider<MembershipPanel> panels;
    private final RoleService roles;

    MembershipPage(ObjectProvider<MembershipPanel> panels, RoleService roles) {
        this.panels = panels;
        this.roles = roles;
    }

    /**
     * What the page shows besides the membership itself.
     *
     * @param next the one main button, or null when nothing waits for this visitor
     * @param people those of the municipality, by their roles that hold today
     * @param moves the steps that this visitor may record, empty for those who only read
     */
    public record Content(
            List<Part> parts,
            @Nullable Action next,
            List<ContactRole> people,
            Set<MembershipState> moves,
            boolean editable) {

        public List<Part> wide() {
            return parts.stream().filter(Part::wide).toList();
        }

        public List<Part> narrow() {
            return parts.stream().filter(part -> !part.wide()).toList();
        }
    }

    Content of(Membership membership, SignedIn me) {
        boolean editable = me.isStaff() && membership.getSeason().getState() != SeasonState.CLOSED;
        List<Part> parts = panels.stream()
                .sorted(Comparator.comparingInt(MembershipPanel::order))
                .map(panel -> panel.of(membership, me))
                .flatMap(Optional::stream)
                .toList();
        Action next = parts.stream()
                .map(Part::next)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> editable ? usualStep(membership) : null);
        return new Content(
                parts,
                next,
                people(membership),
                editable ? membership.getState().next() : Set.of(),
                editable);
    }

    private List<ContactRole> people(Membership membership) {
        LocalDate today = roles.today();
        return roles.in(membership.getMunicipality()).stream()
                .filter(role -> role.isInForceOn(today))
                .sorted(Comparator.comparing(ContactRole::getKind))
                .toList();
    }

    private static @Nullable Action usualStep(Membership membership) {
        return membership
                .getState()
                .usualNext()
                .map(to -> new Action(
                        Words.of("membership.verb." + to),
                        "/memberships/" + membership.getId() + "/transitions/new?to=" + to))
                .orElse(null);
    }
}
