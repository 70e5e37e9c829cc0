package fi.verkosto.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ContactRoleTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private final Person person = new Person(
            new PersonDetails(
                    "Maija", "Malli", null, Acting.VT, "fi", null, null, new Employer(Organisation.FCG, null, null)),
            null);
    private final ContactRole role = new ContactRole(person, new RoleDetails(RoleKind.EXPERT, null, true, START), null);

    @Test
    void holdsFromItsFirstDayUntilTheDayOnWhichItEnds() {
        role.end(LocalDate.of(2026, 12, 31), "Siirtyi", TODAY);

        assertThat(role.isInForceOn(START.minusDays(1))).isFalse();
        assertThat(role.isInForceOn(START)).isTrue();
        assertThat(role.isInForceOn(LocalDate.of(2026, 12, 30))).isTrue();
        assertThat(role.isInForceOn(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(role.isOverOn(LocalDate.of(2026, 12, 31))).isTrue();
    }

    @Test
    void endsAtOnceWhenItEndsToday() {
        role.end(TODAY, "Siirtyi", TODAY);

        assertThat(role.isInForceOn(TODAY)).isFalse();
    }

    @Test
    void hasNeverHeldWhenItWasGivenByMistake() {
        role.end(START, "Väärä henkilö", TODAY);

        assertThat(role.isInForceOn(START)).isFalse();
    }

    @Test
    void movesAnEndThatHasNotComeYet() {
        role.end(LocalDate.of(2026, 12, 31), "Siirtyi", TODAY);

        role.end(LocalDate.of(2026, 12, 1), "Lähti aiemmin", TODAY);

        assertThat(role.getValidTo()).isEqualTo("2026-12-01");
        assertThat(role.getEndReason()).isEqualTo("Lähti aiemmin");
    }

    @Test
    void refusesToMoveAnEndThatHasCome() {
        role.end(TODAY, "Siirtyi", TODAY);

        assertThatThrownBy(() -> role.end(TODAY.plusDays(1), "Jatkaa", TODAY)).isInstanceOf(RoleHasEnded.class);
    }

    @Test
    void refusesAnEndBeforeItsStart() {
        assertThatThrownBy(() -> role.end(START.minusDays(1), "Siirtyi", TODAY))
                .isInstanceOf(RoleEndsBeforeStart.class);
    }

    @Test
    void refusesARoleOfAMunicipalityWithoutOne() {
        RoleDetails liaison = new RoleDetails(RoleKind.LIAISON, null, true, START);

        assertThatThrownBy(() -> new ContactRole(person, liaison, null)).isInstanceOf(RoleNeedsMunicipality.class);
    }

    /** Only a liaison is the first of some, and only an office is held for the time being. */
    @Test
    void leavesOutWhatHasNoMeaning() {
        assertThat(role.isPrimary()).isFalse();
        assertThat(person.getActing()).isNull();
    }
}
