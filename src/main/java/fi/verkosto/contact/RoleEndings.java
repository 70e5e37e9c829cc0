package fi.verkosto.contact;

import fi.verkosto.account.ContactRights;
import fi.verkosto.account.Scope;
import fi.verkosto.account.SignedIn;
import fi.verkosto.municipality.Municipality;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends roles, and with them what rests on them: the right to sign in for the municipality. */
@Service
@Transactional
public class RoleEndings {

    private final RoleService roles;
    private final SignInRights rights;
    private final ContactRights accounts;
    private final MembershipDirectory memberships;

    RoleEndings(RoleService roles, SignInRights rights, ContactRights accounts, MembershipDirectory memberships) {
        this.roles = roles;
        this.rights = rights;
        this.accounts = accounts;
        this.memberships = memberships;
    }

    /**
     * Ends the role on the day, which is no longer part of it, and says what that means.
     *
     * @throws OwnRoleStays when a contact person wants to end their own
     * @throws EndIsAgreed when a contact person wants to move an end
     */
    public RoleEnded end(long id, long personId, RoleEnding ending, SignedIn me) {
        if (me.isContact()) {
            requireColleagues(roles.get(id, personId, me.scope()), me);
        }
        return end(id, personId, ending, me.scope());
    }

    private static void requireColleagues(ContactRole role, SignedIn me) {
        if (!Colleagues.mayEnd(role.getPerson(), me)) {
            throw new OwnRoleStays();
        }
        if (role.getValidTo() != null) {
            throw new EndIsAgreed(role.getValidTo());
        }
    }

    RoleEnded end(long id, long personId, RoleEnding ending, Scope scope) {
        ContactRole role = roles.end(id, personId, ending, scope);
        Municipality municipality = role.getMunicipality();
        if (municipality == null) {
            return new RoleEnded(ending.on(), false, List.of());
        }
        boolean ended =
                rights.follow(role.getPerson(), municipality, roles.of(role.getPerson(), municipality), roles.today());
        return new RoleEnded(ending.on(), ended, seasonsWithoutLiaison(role, municipality));
    }

    private List<Integer> seasonsWithoutLiaison(ContactRole ended, Municipality municipality) {
        LocalDate today = roles.today();
        LocalDate end = ended.getValidTo();
        LocalDate day = end == null || end.isBefore(today) ? today : end;
        boolean alone = ended.getKind() == RoleKind.LIAISON
                && roles.in(municipality).stream()
                        .noneMatch(role -> role.getKind() == RoleKind.LIAISON && role.isInForceOn(day));
        return alone
                ? memberships.membershipsOf(municipality.getId()).stream()
                        .map(MembershipDirectory.Stay::season)
                        .distinct()
                        .toList()
                : List.of();
    }

    /** Every night: takes away the rights whose roles have ended with the day. */
    public int sweep() {
        return accounts.sweep();
    }
}
