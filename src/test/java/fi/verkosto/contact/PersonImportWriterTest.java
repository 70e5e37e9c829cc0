package fi.verkosto.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.verkosto.contact.ImportPlan.Step;
import fi.verkosto.contact.ImportVerdict.Changed;
import fi.verkosto.contact.ImportVerdict.NewPerson;
import fi.verkosto.contact.ImportVerdict.RoleAdded;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestClock;
import fi.verkosto.support.TestWorld;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;

/** What happens between the look at the people and the writing. */
@AppTest
@Import(PeopleMaker.class)
class PersonImportWriterTest {

    @Autowired
    TestWorld world;

    @Autowired
    PeopleMaker maker;

    @Autowired
    PersonImportWriter writer;

    @Test
    void doesNotOverwriteWhatSomebodyHasChangedMeanwhile() throws SQLException {
        Person person = maker.person("Maija", "Malli", "781");
        PersonDetails before = person.details();
        PersonDetails after =
                new PersonDetails("Maija", "Malli", "rehtori", null, "fi", before.email(), null, before.employer());
        Somebody somebody = new Somebody(person.getId(), person.getVersion(), before);
        world.execute("update person set version = version + 1, phone = '+358501234567'");

        assertThatThrownBy(() -> write(new Step(
                        new Changed(2, "Maija Malli", person.getId(), before, after, null),
                        somebody,
                        person.getMunicipality())))
                .isInstanceOf(ImportOutdated.class);

        assertThat(world.ask("select title || phone from person")).isEqualTo("hallintojohtaja+358501234567");
    }

    @Test
    void takesARoleThatSomebodyGotMeanwhileForAReasonToLookAgain() {
        Person person = maker.person("Maija", "Malli", "781");
        maker.role(person, RoleKind.BILLING, "781", false);
        ImportedRole role = new ImportedRole(RoleKind.BILLING, false, TestClock.TODAY, null);

        assertThatThrownBy(() -> write(new Step(
                        new RoleAdded(2, "Maija Malli", person.getId(), role),
                        new Somebody(person.getId(), person.getVersion(), person.details()),
                        person.getMunicipality())))
                .isInstanceOf(ImportOutdated.class);
    }

    @Test
    void hidesNoOtherFailure() {
        PersonDetails nobody = new PersonDetails(
                "", "Malli", null, null, "fi", null, null, new Employer(Organisation.FCG, null, null));

        assertThatThrownBy(() -> write(new Step(new NewPerson(2, "Malli", nobody, null), new Somebody(nobody), null)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private void write(Step step) {
        world.inTransaction(() -> writer.write(List.of(step)));
    }
}
