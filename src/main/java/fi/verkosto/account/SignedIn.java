package fi.verkosto.account;

import java.security.Principal;
import java.util.Locale;
import java.util.Set;

/** The person who has signed in, as the account is right now: read anew on every request. */
public record SignedIn(
        long id, String displayName, String email, Role role, Locale locale, Set<Long> municipalities, int stamp)
        implements Principal {

    /** The id as text: what sessions, history and log call this person. */
    @Override
    public String getName() {
        return Long.toString(id);
    }

    public Scope scope() {
        return role.seesEverything() ? Scope.EVERYTHING : new Scope(false, municipalities);
    }

    public boolean isAdmin() {
        return role == Role.ADMIN;
    }

    /** Whether this person does the network's work: a coordinator or an admin. */
    public boolean isStaff() {
        return role == Role.ADMIN || role == Role.COORDINATOR;
    }

    public boolean isContact() {
        return role == Role.CONTACT;
    }

    /** Whether this person plans workshops: staff for everybody, contact persons for their own municipalities. */
    public boolean mayPlanWorkshops() {
        return isStaff() || isContact();
    }
}
