package fi.verkosto.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.journal.Subject;
import fi.verkosto.mail.MailService;
import fi.verkosto.mail.TestPostman;
import fi.verkosto.mail.WaitingMail;
import fi.verkosto.membership.Membership;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class RemindersTest {

    @Autowired
    TestWorld world;

    @Autowired
    Reminders reminders;

    @Autowired
    TestPostman postman;

    @Autowired
    MailService mails;

    private Membership membership;

    /** A planned day that has passed, a report that has been missing for 31 days, and three unused workshops. */
    @BeforeEach
    void causes() throws SQLException {
        membership = world.member("781", world.activeSeason());
        workshop(1, "PLANNED", "'2026-11-23'", "null, null");
        workshop(2, "HELD", "null", "'2026-10-24', 3");
        world.execute("insert into person (first_name, last_name, language, email, organisation, municipality_id)"
                + " select 'Keijo', 'Keksitty', 'fi', 'keijo@sysma.example', 'MUNICIPALITY', id from municipality where code = '781';"
                + " insert into contact_role (person_id, municipality_id, kind, valid_from)"
                + " select id, municipality_id, 'LIAISON', '2025-01-01' from person");
    }

    @Test
    void remindsOfEachCauseOnce() {
        assertThat(queued()).isEqualTo(3);
        assertThat(queued()).isZero();

        assertThat(world.ask("select string_agg(kind, ',' order by kind) from workshop_reminder"))
                .isEqualTo("WORKSHOP_PASSED,WORKSHOP_REPORT,WORKSHOP_UNUSED");
        assertThat(world.ask("select body_text from mail where kind = 'WORKSHOP_UNUSED'"))
                .contains("3", "31.12.2026");
    }

    @Test
    void remindsAgainOfAWorkshopThatHasBeenMovedAndHasPassedAgain() throws SQLException {
        queued();

        world.execute("update workshop set planned_on = '2026-11-25' where slot = 1");
        assertThat(queued()).isZero();
        world.clock().moveTo(LocalDate.of(2026, 11, 26));
        assertThat(queued()).isEqualTo(1);
    }

    @Test
    void hasPatienceWithReportsAndWithWorkshopsInTheBeginning() throws SQLException {
        world.execute("update workshop set held_on = '2026-10-25' where slot = 2;"
                + " update workshop set planned_on = '2026-11-24' where slot = 1;"
                + " update season set ends_on = '2027-05-25'");

        assertThat(queued()).isZero();
    }

    @Test
    void waitsForSomebodyToWriteTo() throws SQLException {
        world.execute("update contact_role set valid_to = '2026-11-24', end_reason = 'Vaihtui'");
        assertThat(queued()).isZero();

        world.execute("update contact_role set valid_to = null, end_reason = null");
        assertThat(queued()).isEqualTo(3);
    }

    @Test
    void isNoLongerDueWhenItsCauseHasGoneOrTheRoleHasEnded() throws SQLException {
        queued();
        assertThat(reminders.isStillDue(mail("WORKSHOP_PASSED", 1))).isTrue();
        assertThat(reminders.isStillDue(mail("WORKSHOP_REPORT", 2))).isTrue();
        assertThat(reminders.isStillDue(unused())).isTrue();

        world.execute("update workshop set planned_on = '2026-12-01' where slot = 1;"
                + " update workshop set state = 'REPORTED', report = 'R', reported_on = '2026-11-24' where slot = 2");
        assertThat(reminders.isStillDue(mail("WORKSHOP_PASSED", 1))).isFalse();
        assertThat(reminders.isStillDue(mail("WORKSHOP_REPORT", 2))).isFalse();
        assertThat(reminders.isStillDue(unused())).isTrue();
        world.execute("update contact_role set valid_to = '2026-11-24', end_reason = 'Vaihtui'");
        assertThat(reminders.isStillDue(unused())).isFalse();
    }

    /** A mail that has waited while the workshop was moved tells of a day that nobody had in mind any more. */
    @Test
    void isNoLongerDueWhenTheWorkshopHasPassedOnAnotherDay() throws SQLException {
        queued();
        WaitingMail first = mail("WORKSHOP_PASSED", 1);

        world.execute("update workshop set planned_on = '2026-11-25' where slot = 1");
        world.clock().moveTo(LocalDate.of(2026, 11, 26));
        assertThat(reminders.isStillDue(first)).isFalse();
        assertThat(queued()).isEqualTo(1);
        assertThat(reminders.isStillDue(first)).isFalse();
        assertThat(reminders.isStillDue(mail("WORKSHOP_PASSED", 1))).isTrue();
    }

    /** The mail server was away while the contact person changed. */
    @Test
    void writesToTheSuccessorWhenNothingWentToWhoeverHasLeft() throws SQLException {
        queued();
        world.execute("update contact_role set valid_to = '2026-11-24', end_reason = 'Vaihtui'");
        person("Sanna");

        assertThat(postman.sendDue()).as("to a person whose role has ended").isEmpty();
        assertThat(queued()).isEqualTo(3);
        assertThat(postman.sendDue()).hasSize(3).containsOnly("sanna@sysma.example");
        assertThat(queued()).isZero();
    }

    @Test
    void remindsNobodyAgainWhenOneOfTwoHasGot() throws SQLException {
        person("Sanna");
        assertThat(queued()).isEqualTo(6);
        world.execute("update contact_role set valid_to = '2026-11-24', end_reason = 'Vaihtui'"
                + " where person_id = (select id from person where first_name = 'Keijo')");

        assertThat(postman.sendDue()).hasSize(3).containsOnly("sanna@sysma.example");
        assertThat(queued()).isZero();
    }

    @Test
    void statesTheNumberOfUnusedWorkshopsOfTheDayOnWhichItIsSent() throws SQLException {
        queued();
        workshop(3, "PLANNED", "'2026-12-10'", "null, null");

        assertThat(postman.sendDue()).hasSize(2);
        assertThat(queued()).isEqualTo(1);
        assertThat(postman.sendDue()).hasSize(1);
        assertThat(world.ask("select string_agg(r.number || ' ' || m.state, ',' order by m.id) from workshop_reminder r"
                        + " join mail m on m.id = r.mail_id where m.kind = 'WORKSHOP_UNUSED'"))
                .isEqualTo("3 DROPPED,2 SENT");
    }

    @Test
    void reachesSomebodyWhoHasBeenMergedIntoAnotherRecordMeanwhile() throws SQLException {
        queued();
        person("Keijo");
        world.execute("update person set merged_into_id = (select max(id) from person)"
                + " where id = (select min(id) from person)");

        assertThat(postman.sendDue()).hasSize(3).containsOnly("keijo@sysma.example");
    }

    @Test
    void isSentAgainWhenSomebodyWantsIt() {
        queued();
        postman.sendDue();
        long sent = Long.parseLong(world.ask("select min(id) from mail"));
        int version = Integer.parseInt(world.ask("select version from mail where id = " + sent));

        long copy = world.asSystem(() -> mails.sendAgain(sent, version));

        assertThat(postman.sendDue()).containsExactly("keijo@sysma.example");
        assertThat(world.ask("select state from mail where id = " + copy)).isEqualTo("SENT");
    }

    @Test
    void isNotWrittenAnewAfterItHasBeenTakenBack() {
        assertThat(queued()).isEqualTo(3);
        long waiting = Long.parseLong(world.ask("select min(id) from mail"));
        world.asSystem(() -> {
            mails.takeBack(waiting, 0);
            return waiting;
        });

        assertThat(queued()).isZero();
        assertThat(postman.sendDue()).hasSize(2);
        assertThat(world.ask("select state from mail where id = " + waiting)).isEqualTo("TAKEN_BACK");
    }

    private void person(String name) throws SQLException {
        world.execute("insert into person (first_name, last_name, language, email, organisation, municipality_id)"
                + " select '" + name + "', 'Keksitty', 'fi', '" + name.toLowerCase(Locale.ROOT)
                + "@sysma.example', 'MUNICIPALITY', id from municipality where code = '781';"
                + " insert into contact_role (person_id, municipality_id, kind, valid_from)"
                + " select id, municipality_id, 'DEPUTY', '2025-01-01' from person order by id desc limit 1");
    }

    private WaitingMail mail(String kind, int slot) {
        long id = Long.parseLong(world.ask("select id from workshop where slot = " + slot));
        return waiting(kind, new Subject("workshop", id));
    }

    private WaitingMail unused() {
        return waiting("WORKSHOP_UNUSED", new Subject("membership", membership.getId()));
    }

    private WaitingMail waiting(String kind, Subject about) {
        long person = Long.parseLong(world.ask("select id from person"));
        long id = Long.parseLong(world.ask("select max(id) from mail where kind = '" + kind + "'"));
        return new WaitingMail(id, kind, "keijo@sysma.example", person, about);
    }

    private int queued() {
        return world.asSystem(() -> reminders.queueDue());
    }

    private void workshop(int slot, String state, String plannedOn, String held) throws SQLException {
        world.execute(
                "insert into workshop (membership_id, municipality_id, slot, state, topic, planned_on, held_on, participants)"
                        + " values (" + membership.getId() + ", "
                        + membership.getMunicipality().getId() + ", " + slot + ", '" + state
                        + "', 'Aihe " + slot + "', " + plannedOn + ", " + held + ")");
    }
}
