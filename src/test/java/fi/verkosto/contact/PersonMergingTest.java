package fi.verkosto.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.verkosto.account.Scope;
import fi.verkosto.mail.MailCheck;
import fi.verkosto.mail.WaitingMail;
import fi.verkosto.shared.ChangedMeanwhile;
import fi.verkosto.shared.NotFound;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestClock;
import fi.verkosto.support.TestWorld;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@AppTest
@Import(PeopleMaker.class)
class PersonMergingTest {

    @Autowired
    TestWorld world;

    @Autowired
    PeopleMaker maker;

    @Autowired
    PersonService people;

    @Autowired
    PersonInvitations invitations;

    @Autowired
    RoleService roles;

    @Autowired
    PersonMerging merging;

    @Autowired
    Duplicates duplicates;

    @Autowired
    Liaisons liaisons;

    @Autowired
    List<MailCheck> checks;

    @Test
    void findsPeopleOfOneEmployerByAddressNumberAndName() throws SQLException {
        Person maija = maker.person("Maija", "Meikäläinen", "781");
        Person again = maker.person("Maija", "Meikalainen", "781");
        maker.person("Maija", "Meikäläinen", "889");
        Person kalle = maker.person("Kalle", "Kokeilu", "781");
        Person other = maker.person("Olli", "Toinen", "781");
        world.execute("update person set email = null; update person set phone = '+358500000001' where id in ("
                + kalle.getId() + ", " + other.getId() + ")");

        List<Duplicate> found = duplicates.list(1).rows();

        assertThat(found)
                .extracting(Duplicate::first, Duplicate::second, Duplicate::foundByPhone)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(kalle.getId(), other.getId(), 1),
                        org.assertj.core.groups.Tuple.tuple(maija.getId(), again.getId(), 1));
        assertThat(found.get(1).likeness()).isEqualTo(100);
    }

    @Test
    void keepsEveryLinkAndTakesTheChosenFields() {
        Person kept = maker.person("Maija", "Malli", "781");
        Person merged = maker.person("Maija", "Mallinen", "781");
        maker.role(kept, RoleKind.MAYOR, "781", false);
        maker.role(merged, RoleKind.LIAISON, "781", true);
        world.asSystem(() -> invitations.invite(merged.getId(), Scope.EVERYTHING));

        merge(kept, merged, MergeChoice.Field.EMAIL);

        Person one = people.get(kept.getId(), Scope.EVERYTHING);
        assertThat(one.getName()).isEqualTo("Maija Malli");
        assertThat(one.getEmail()).hasToString("maija.mallinen@kunta.example");
        assertThat(one.getAccount()).isNotNull();
        assertThat(roles.of(one, Scope.EVERYTHING))
                .extracting(ContactRole::getKind)
                .containsExactlyInAnyOrder(RoleKind.MAYOR, RoleKind.LIAISON);
        assertThat(people.open(merged.getId(), Scope.EVERYTHING).getId()).isEqualTo(kept.getId());
        assertThatThrownBy(() -> people.get(merged.getId(), Scope.EVERYTHING)).isInstanceOf(NotFound.class);
        assertThat(duplicates.list(1).rows()).isEmpty();
        assertThat(mailReaches(merged)).isTrue();
        long sysma = Long.parseLong(world.ask("select id from municipality where code = '781'"));
        assertThat(liaisons.of(Set.of(sysma)).get(sysma))
                .extracting(Liaisons.Liaison::person, Liaisons.Liaison::email)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(kept.getId(), "maija.mallinen@kunta.example"));
        assertThat(liaisons.speaksFor(sysma, kept.getId(), "maija.mallinen@kunta.example"))
                .isTrue();
        assertThat(world.ask("select string_agg(municipality_id::text, ',') from account_municipality"))
                .isEqualTo(world.ask("select id from municipality where code = '781'"));
    }

    @Test
    void isUndoneWithinAMonthButForWhatWasChangedSince() throws SQLException {
        Person kept = maker.person("Maija", "Malli", "781");
        Person merged = maker.person("Maiju", "Mallinen", "781");
        maker.role(merged, RoleKind.LIAISON, "781", true);
        world.asSystem(() -> invitations.invite(merged.getId(), Scope.EVERYTHING));
        merge(kept, merged, MergeChoice.Field.NAME, MergeChoice.Field.EMAIL);
        world.execute("update person set first_name = 'Maijukka' where id = " + kept.getId());
        long merge = merging.of(kept).get(0).id();

        world.clock().moveTo(TestClock.TODAY.plusDays(31));
        assertThatThrownBy(() -> undo(kept, merge)).isInstanceOf(UndoTooLate.class);
        world.clock().moveTo(TestClock.TODAY.plusDays(30));
        undo(kept, merge);

        Person one = people.get(kept.getId(), Scope.EVERYTHING);
        Person two = people.get(merged.getId(), Scope.EVERYTHING);
        assertThat(one.getName()).isEqualTo("Maijukka Malli");
        assertThat(one.getEmail()).hasToString("maija.malli@kunta.example");
        assertThat(one.getAccount()).isNull();
        assertThat(two.getName()).isEqualTo("Maiju Mallinen");
        assertThat(two.getAccount()).isNotNull();
        assertThat(roles.of(one, Scope.EVERYTHING)).isEmpty();
        assertThat(roles.of(two, Scope.EVERYTHING)).hasSize(1);
        assertThatThrownBy(() -> undo(kept, merge)).isInstanceOf(NotFound.class);
    }

    @Test
    void leavesNoRightBehindThatRestedOnARoleOfTheOtherRecord() {
        Person kept = maker.person("Maija", "Malli", "781");
        Person merged = maker.person("Maiju", "Mallinen", "781");
        maker.role(merged, RoleKind.LIAISON, "781", true);
        merge(kept, merged);
        world.asSystem(() -> invitations.invite(kept.getId(), Scope.EVERYTHING));
        assertThat(world.ask("select count(*) from account_municipality")).isEqualTo("1");

        undo(kept, merging.of(kept).get(0).id());

        assertThat(world.ask("select count(*) from account_municipality")).isEqualTo("0");
        assertThat(people.get(kept.getId(), Scope.EVERYTHING).getAccount().isDisabled())
                .isTrue();
    }

    @Test
    void leavesARightThatAnAdminHasGiven() throws SQLException {
        Person kept = maker.person("Maija", "Malli", "781");
        Person merged = maker.person("Maiju", "Mallinen", "781");
        maker.role(merged, RoleKind.LIAISON, "781", true);
        world.contact("781");
        world.execute("update person set account_id = (select id from account where role = 'CONTACT') where id = "
                + kept.getId());
        merge(kept, merged);

        undo(kept, merging.of(kept).get(0).id());

        assertThat(world.ask("select count(*) from account_municipality")).isEqualTo("1");
        assertThat(people.get(kept.getId(), Scope.EVERYTHING).getAccount().isDisabled())
                .isFalse();
    }

    @Test
    void refusesWhatWouldWidenRightsOrTangle() {
        Person one = maker.person("Maija", "Malli", "781");
        Person two = maker.person("Maiju", "Malli", "781");
        Person elsewhere = maker.person("Maija", "Malli", "889");
        for (Person person : List.of(one, two)) {
            maker.role(person, RoleKind.DEPUTY, "781", false);
            world.asSystem(() -> invitations.invite(person.getId(), Scope.EVERYTHING));
        }

        assertThatThrownBy(() -> merge(one, elsewhere)).isInstanceOf(NotTheSamePerson.class);
        assertThatThrownBy(() -> merge(one, one)).isInstanceOf(NotTheSamePerson.class);
        assertThatThrownBy(() -> merge(one, two)).isInstanceOf(TwoAccounts.class);
        Person third = maker.person("Maijja", "Malli", "781");
        MergeChoice stale = new MergeChoice(third.getId(), 7, one.getId(), 7, Set.of());
        assertThatThrownBy(() -> world.asSystem(() -> {
                    merging.merge(stale);
                    return true;
                }))
                .isInstanceOf(ChangedMeanwhile.class);
        merge(one, third);
        assertThatThrownBy(() -> merge(maker.person("Maija", "M", "781"), one)).isInstanceOf(MergedIntoAnother.class);
    }

    private boolean mailReaches(Person person) {
        return checks.stream()
                .filter(RoleMailCheck.class::isInstance)
                .allMatch(check ->
                        check.isStillDue(new WaitingMail(1, "TRIAL", "maija@kunta.example", person.getId(), null)));
    }

    private void merge(Person kept, Person merged, MergeChoice.Field... fields) {
        MergeChoice choice =
                new MergeChoice(kept.getId(), version(kept), merged.getId(), version(merged), Set.of(fields));
        world.asSystem(() -> {
            merging.merge(choice);
            return true;
        });
    }

    private void undo(Person kept, long merge) {
        world.asSystem(() -> {
            merging.undo(kept.getId(), merge);
            return true;
        });
    }

    private int version(Person person) {
        return Integer.parseInt(world.ask("select version from person where id = " + person.getId()));
    }
}
