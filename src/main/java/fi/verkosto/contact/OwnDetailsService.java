package fi.verkosto.contact;

import fi.verkosto.account.Scope;
import fi.verkosto.account.SignedIn;
import fi.verkosto.journal.Subject;
import fi.verkosto.mail.Outbox;
import fi.verkosto.mail.OutgoingMail;
import fi.verkosto.shared.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets people confirm and correct what is known of themselves, by the address that was mailed to them and nothing else of theirs:
 * the address with which they sign in stays as it is, and roles end by a coordinator only.
 */
@Service
@Transactional
public class OwnDetailsService {

    static final String ADDRESS_CHANGED = "DETAILS_ADDRESS";

    private final DetailsRequests requests;
    private final PersonRepository people;
    private final RoleService roles;
    private final Outbox outbox;
    private final Clock clock;

    OwnDetailsService(
            DetailsRequests requests, PersonRepository people, RoleService roles, Outbox outbox, Clock clock) {
        this.requests = requests;
        this.people = people;
        this.roles = roles;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Somebody who is asked, with the roles that they have. */
    public record Asked(Person person, List<ContactRole> roles) {}

    /** Whom the address asks; nobody when it was used, has expired or there is none such, which nobody is told apart. */
    @Transactional(readOnly = true)
    public Optional<Asked> find(String token) {
        return requests.personAsked(token).map(id -> {
            Person person = person(id);
            return new Asked(person, present(person));
        });
    }

    /**
     * Takes the answer and uses the address up.
     *
     * @throws NotFound when the address does not open any more
     * @throws fi.verkosto.shared.ChangedMeanwhile when somebody has changed the details since they were seen
     */
    public void answer(String token, OwnDetails answer) {
        long id = requests.personAsked(token).orElseThrow(NotFound::new);
        people.lock(id);
        Person person = person(id);
        person.requireVersion(answer.version());
        if (!requests.answer(token)) {
            throw new NotFound();
        }
        EmailAddress before = person.getEmail();
        person.describe(answer.over(person.details()), person.getMunicipality());
        person.confirm(clock.instant());
        present(person).forEach(role -> role.wishEnd(answer.ended().contains(role.getId()) ? clock.instant() : null));
        people.flush();
        tellFormerAddress(person, before, answer.email());
    }

    /** Whoever reads the former address learns of a change that was not theirs. */
    private void tellFormerAddress(Person person, @Nullable EmailAddress before, EmailAddress after) {
        if (before != null && !before.text().equalsIgnoreCase(after.text())) {
            outbox.queue(new OutgoingMail(
                    ADDRESS_CHANGED,
                    person.getLanguage(),
                    before.text(),
                    person.getName(),
                    null,
                    Map.of("address", after.text()),
                    new Subject("person", person.getId()),
                    List.of()));
        }
    }

    /**
     * Confirms what is known, as it was seen in the version: of oneself, or by staff who have asked. The address that was mailed
     * asks for nothing more then.
     */
    public void confirm(long id, int version, SignedIn me) {
        people.lock(id);
        Person person = people.find(id, me.scope().everything(), me.scope().ids())
                .filter(found -> found.getMergedInto() == null && mayConfirm(found, me))
                .orElseThrow(NotFound::new);
        person.requireVersion(version);
        person.confirm(clock.instant());
        requests.close(person);
        people.flush();
    }

    /** Whether it is for this visitor to say that the details are right. */
    public static boolean mayConfirm(Person person, SignedIn me) {
        return me.isStaff() || Colleagues.isOwn(person, me);
    }

    private Person person(long id) {
        return people.find(id, true, Scope.EVERYTHING.ids()).orElseThrow(NotFound::new);
    }

    private List<ContactRole> present(Person person) {
        return roles.of(person, Scope.EVERYTHING).stream()
                .filter(role -> role.isInForceOn(roles.today()))
                .toList();
    }
}
