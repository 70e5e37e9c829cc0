package fi.verkosto.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.verkosto.account.Account;
import fi.verkosto.account.AccountDisabled;
import fi.verkosto.account.AccountService;
import fi.verkosto.account.CalendarFeeds;
import fi.verkosto.account.NotAContact;
import fi.verkosto.account.PresentAccounts;
import fi.verkosto.account.Role;
import fi.verkosto.account.Scope;
import fi.verkosto.account.SignedIn;
import fi.verkosto.mail.MailCheck;
import fi.verkosto.mail.TestPostman;
import fi.verkosto.mail.WaitingMail;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestClock;
import fi.verkosto.support.TestWorld;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@AppTest
@Import(PeopleMaker.class)
class SignInRightsTest {

    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @Autowired
    TestWorld world;

    @Autowired
    PeopleMaker maker;

    @Autowired
    PersonService people;

    @Autowired
    PersonInvitations invitations;

    @Autowired
    RoleEndings endings;

    @Autowired
    PresentAccounts present;

    @Autowired
    AccountService accounts;

    @Autowired
    List<MailCheck> checks;

    @Autowired
    CalendarFeeds feeds;

    @Autowired
    TestPostman postman;

    @Test
    void letsALiaisonActForTheMunicipalityOfTheRole() {
        Person person = maker.person("Maija", "Malli", "781");
        maker.role(person, RoleKind.LIAISON, "781", true);
        maker.role(person, RoleKind.MAYOR, "889", false);

        invite(person);

        assertThat(signedIn(person)).get().satisfies(me -> {
            assertThat(me.role()).isEqualTo(Role.CONTACT);
            assertThat(me.email()).isEqualTo("maija.malli@kunta.example");
            assertThat(me.municipalities()).containsExactly(municipality("781"));
        });
    }

    @Test
    void endsWithTheRoleAtOnce() {
        world.member("781", world.activeSeason());
        Person person = maker.person("Maija", "Malli", "781");
        ContactRole role = maker.role(person, RoleKind.LIAISON, "781", true);
        invite(person);

        RoleEnded ended = end(role, TestClock.TODAY);

        assertThat(ended.signInEnded()).isTrue();
        assertThat(ended.seasons()).containsExactly(8);
        assertThat(signedIn(person)).isEmpty();
        assertThat(account(person).isDisabled()).isTrue();
        assertThat(account(person).getMunicipalities()).isEmpty();
    }

    @Test
    void endsForThatMunicipalityOnly() {
        Person person = maker.person("Maija", "Malli", "781");
        ContactRole here = maker.role(person, RoleKind.LIAISON, "781", true);
        maker.role(person, RoleKind.DEPUTY, "889", false);
        invite(person);

        end(here, TestClock.TODAY);

        assertThat(signedIn(person)).get().extracting(SignedIn::municipalities).isEqualTo(Set.of(municipality("889")));
    }

    @Test
    void staysWhileAnotherRoleCarriesIt() {
        Person person = maker.person("Maija", "Malli", "781");
        ContactRole liaison = maker.role(person, RoleKind.LIAISON, "781", true);
        maker.role(person, RoleKind.DEPUTY, "781", false);
        ContactRole billing = maker.role(person, RoleKind.BILLING, "781", false);
        invite(person);

        assertThat(end(billing, TestClock.TODAY).signInEnded()).isFalse();
        assertThat(end(liaison, TestClock.TODAY).signInEnded()).isFalse();
        assertThat(signedIn(person)).isPresent();
    }

    @Test
    void goesOnWithARoleThatIsGivenOrFollows() {
        Person person = maker.person("Maija", "Malli", "781");
        ContactRole liaison = maker.role(person, RoleKind.LIAISON, "781", true);
        invite(person);
        end(liaison, LAST);

        world.asSystem(() -> maker.give(person, RoleKind.DEPUTY, "781", LAST));

        world.clock().moveTo(LAST.plusDays(30));
        assertThat(signedIn(person)).isPresent();
        world.asSystem(() -> endings.sweep());
        assertThat(signedIn(person)).isPresent();
    }

    @Test
    void isNotOpenedByAnInvitationWhenAnAdminHasClosedTheAccount() {
        Person person = maker.person("Maija", "Malli", "781");
        maker.role(person, RoleKind.LIAISON, "781", true);
        invite(person);
        world.asSystem(() -> {
            accounts.disable(account(person).getId());
            return true;
        });

        assertThatThrownBy(() -> invite(person)).isInstanceOf(AccountDisabled.class);

        assertThat(account(person).isDisabled()).isTrue();
    }

    /** The end of a role takes the last right of an account that an admin had closed before: a new role does not open it. */
    @Test
    void staysClosedByAnAdminWhenTheRoleEndsAndAnotherIsGiven() {
        Person person = maker.person("Maija", "Malli", "781");
        ContactRole role = maker.role(person, RoleKind.LIAISON, "781", true);
        invite(person);
        world.asSystem(() -> {
            accounts.disable(account(person).getId());
            return true;
        });
        end(role, TestClock.TODAY);
        world.asSystem(() -> maker.give(person, RoleKind.DEPUTY, "781", TestClock.TODAY));

        assertThatThrownBy(() -> invite(person)).isInstanceOf(AccountDisabled.class);

        assertThat(account(person).isDisabled()).isTrue();
        assertThat(signedIn(person)).isEmpty();
    }

    @Test
    void holdsByAnotherInvitationAsLongAsRolesFollowOnEachOther() {
        Person person = maker.person("Maija", "Malli", "781");
        ContactRole liaison = maker.role(person, RoleKind.LIAISON, "781", true);
        invite(person);
        end(liaison, LAST);
        world.asSystem(() -> maker.give(person, RoleKind.DEPUTY, "781", LAST));

        invite(person);

        world.clock().moveTo(LAST.plusDays(30));
        assertThat(signedIn(person)).isPresent();
    }

    @Test
    void isNotShortenedByARoleThatIsGiven() throws Exception {
        Person person = maker.person("Maija", "Malli", "781");
        maker.role(person, RoleKind.LIAISON, "781", true);
        invite(person);
        world.execute("update account_municipality set ends_on = '2027-06-01'; update contact_role set valid_to = '"
                + LAST + "'");

        world.asSystem(() -> maker.give(person, RoleKind.DEPUTY, "889", TestClock.TODAY));
        ContactRole deputy = world.asSystem(() -> maker.give(person, RoleKind.DEPUTY, "781", LAST));
        assertThat(ends()).as("longer").isEqualTo("-");
        world.execute("update contact_role set valid_to = '2027-03-01' where id = " + deputy.getId()
                + "; update account_municipality set ends_on = '2027-06-01'");
        world.asSystem(() -> maker.give(person, RoleKind.LIAISON, "781", LocalDate.of(2028, 1, 1)));

        assertThat(ends()).as("not shorter").isEqualTo("2027-06-01");
    }

    @Test
    void isNotBroughtBackByARoleThatIsGiven() throws Exception {
        Person person = maker.person("Maija", "Malli", "781");
        maker.role(person, RoleKind.LIAISON, "781", true);
        invite(person);
        world.execute("update account_municipality set ends_on = '" + TestClock.TODAY + "'");

        world.asSystem(() -> maker.give(person, RoleKind.DEPUTY, "781", TestClock.TODAY));

        assertThat(ends()).isEqualTo(TestClock.TODAY.toString());
        assertThat(signedIn(person)).isEmpty();
    }

    @Test
    void comesBackWithANewRoleAndInvitation() {
        Person person = maker.person("Maija", "Malli", "781");
        ContactRole role = maker.role(person, RoleKind.LIAISON, "781", true);
        invite(person);
        end(role, TestClock.TODAY);
        assertThat(account(person).isDisabled()).isTrue();

        world.asSystem(() -> maker.give(person, RoleKind.DEPUTY, "781", TestClock.TODAY));
        assertThat(signedIn(person)).as("a role alone opens nothing").isEmpty();
        invite(person);

        assertThat(signedIn(person)).isPresent();
    }

    @Test
    void endsAlsoForTheFeedOfTheCalendar() {
        Person person = maker.person("Maija", "Malli", "781");
        ContactRole role = maker.role(person, RoleKind.LIAISON, "781", true);
        invite(person);
        String feed = world.asSystem(() -> feeds.renew(account(person).getId()));
        end(role, LAST);

        assertThat(feeds.ownerOf(feed)).isPresent();
        world.clock().moveTo(LAST);
        assertThat(feeds.ownerOf(feed)).isEmpty();
    }

    /** Nothing but the clock moves: whoever reads rights looks at the day. */
    @Test
    void endsAtMidnightBeforeAnyJobHasRun() {
        Person person = maker.person("Maija", "Malli", "781");
        ContactRole role = maker.role(person, RoleKind.LIAISON, "781", true);
        invite(person);
        end(role, LAST);
        MailCheck check = checks.stream()
                .filter(RoleMailCheck.class::isInstance)
                .findFirst()
                .orElseThrow();
        WaitingMail mail = new WaitingMail(1, "TRIAL", "maija.malli@kunta.example", person.getId(), null);

        world.clock().moveTo(LAST.atStartOfDay(HELSINKI).toInstant().minusSeconds(1));
        assertThat(signedIn(person)).isPresent();
        assertThat(check.isStillDue(mail)).isTrue();

        world.clock().moveTo(LAST.atStartOfDay(HELSINKI).toInstant());
        assertThat(signedIn(person)).isEmpty();
        assertThat(check.isStillDue(mail)).isFalse();
        assertThat(account(person).isDisabled()).isFalse();

        world.asSystem(() -> endings.sweep());
        assertThat(account(person).isDisabled()).isTrue();
        assertThat(world.asSystem(() -> endings.sweep())).isZero();
    }

    @Test
    void followsAnEndThatIsMoved() {
        Person person = maker.person("Maija", "Malli", "781");
        ContactRole role = maker.role(person, RoleKind.LIAISON, "781", true);
        invite(person);
        end(role, LAST);
        end(role, LAST.plusMonths(1));

        world.clock().moveTo(LAST);

        assertThat(signedIn(person)).isPresent();
    }

    /** A new role opens nothing by itself; an invitation does, also when the account was closed. */
    @Test
    void comesBackByAnInvitationOnly() {
        Person person = maker.person("Maija", "Malli", "781");
        ContactRole role = maker.role(person, RoleKind.DEPUTY, "781", false);
        invite(person);
        end(role, TestClock.TODAY);
        world.asSystem(() -> maker.give(person, RoleKind.DEPUTY, "781", TestClock.TODAY));
        assertThat(signedIn(person)).isEmpty();

        invite(person);

        assertThat(signedIn(person)).isPresent();
    }

    /** Each invitation makes the former one void: its mail would lead nowhere. */
    @Test
    void isMailedByTheLastInvitationOnly() throws Exception {
        Person person = maker.person("Maija", "Malli", "781");
        maker.role(person, RoleKind.LIAISON, "781", true);
        world.execute("update person set language = 'sv'");
        invite(person);
        world.execute("update account set language = 'sv'");
        String last = invite(person);

        assertThat(postman.sendDue()).containsExactly("maija.malli@kunta.example");
        assertThat(world.ask("select string_agg(state, ',' order by id) from mail"))
                .isEqualTo("DROPPED,SENT");
        String third = invite(person);
        assertThat(third).isNotEqualTo(last);
        assertThat(world.ask("select body_text from mail order by id desc limit 1"))
                .contains("/invitations/" + third + "?lang=sv");
    }

    @Test
    void isNotGivenToOthers() {
        Person mayor = maker.person("Maija", "Malli", "781");
        maker.role(mayor, RoleKind.MAYOR, "781", false);
        assertThatThrownBy(() -> invite(mayor)).isInstanceOf(NoRoleToSignIn.class);

        Person namesake = maker.person("Maija", "Malli", "781");
        Person liaison = maker.person("Maija", "Malli", "781");
        maker.role(liaison, RoleKind.LIAISON, "781", true);
        maker.role(namesake, RoleKind.DEPUTY, "781", false);
        invite(liaison);
        assertThatThrownBy(() -> invite(namesake)).isInstanceOf(AccountOfAnother.class);
    }

    /** An invitation would let whoever makes it set the password of an admin. */
    @Test
    void isNotGivenToAnAccountOfTheOffice() throws Exception {
        SignedIn admin = world.signedIn(Role.ADMIN);
        Person person = maker.person("Maija", "Malli", "781");
        maker.role(person, RoleKind.LIAISON, "781", true);
        world.execute("update person set email = '" + admin.email() + "'");

        assertThatThrownBy(() -> invite(person)).isInstanceOf(NotAContact.class);
        assertThat(world.ask("select count(*) from invitation")).isEqualTo("0");
        assertThat(world.ask("select count(*) from person where account_id is not null"))
                .isEqualTo("0");
    }

    private String ends() {
        return world.ask("select string_agg(coalesce(ends_on::text, '-'), ',') from account_municipality");
    }

    private String invite(Person person) {
        return world.asSystem(() -> invitations.invite(person.getId(), Scope.EVERYTHING));
    }

    private RoleEnded end(ContactRole role, LocalDate on) {
        int version = Integer.parseInt(world.ask("select version from contact_role where id = " + role.getId()));
        return world.asSystem(() -> endings.end(
                role.getId(), role.getPerson().getId(), new RoleEnding(version, on, "Siirtyi"), Scope.EVERYTHING));
    }

    private Optional<SignedIn> signedIn(Person person) {
        Account account = account(person);
        int stamp = Integer.parseInt(world.ask("select stamp from account where id = " + account.getId()));
        return present.resume(account.getId(), stamp);
    }

    private Account account(Person person) {
        Account account = people.get(person.getId(), Scope.EVERYTHING).getAccount();
        return accounts.get(account.getId());
    }

    private long municipality(String code) {
        return Long.parseLong(world.ask("select id from municipality where code = '" + code + "'"));
    }
}
