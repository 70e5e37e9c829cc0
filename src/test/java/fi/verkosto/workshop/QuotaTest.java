package fi.verkosto.workshop;

import static fi.verkosto.workshop.WorkshopBuilder.aWorkshopOfAYear;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotaTest {

    private static final SlotUse ONE = SlotUse.NONE_YET;
    private static final SlotUse TWO = new SlotUse(2, null, null);
    private static final LocalDate FIRST_YEAR = LocalDate.of(2025, 12, 31);
    private static final LocalDate SECOND_YEAR = LocalDate.of(2026, 1, 1);

    private final Quota season = new Quota(5, 0, 2025);
    private final Quota years = new Quota(6, 3, 2025);

    @Test
    void takesTheLowestFreeSlot() {
        assertThat(season.place(ONE, null, List.of()).numbers()).containsExactly(1);
        assertThat(season.place(ONE, null, List.of(1, 2, 4)).numbers()).containsExactly(3);
        assertThat(season.place(ONE, FIRST_YEAR, List.of(4, 3, 2, 1)).numbers()).containsExactly(5);
    }

    @Test
    void takesTwoSlotsAlsoWhereTheyDoNotFollowEachOther() {
        assertThat(season.place(TWO, null, List.of(2, 3)).numbers()).containsExactly(1, 4);
    }

    @Test
    void keepsTheSlotsThatItHasAsFarAsTheyFit() {
        assertThat(season.place(new SlotUse(1, 3, null), null, List.of()).numbers())
                .containsExactly(3);
        assertThat(season.place(new SlotUse(2, 3, null), null, List.of(1)).numbers())
                .containsExactly(2, 3);
        assertThat(season.place(new SlotUse(1, 2, 4), null, List.of()).numbers())
                .containsExactly(2);
        assertThat(years.place(new SlotUse(1, 2, null), SECOND_YEAR, List.of()).numbers())
                .containsExactly(4);
    }

    @Test
    void takesNothingForAnOrder() {
        assertThat(season.place(new SlotUse(0, null, null), null, List.of(1, 2, 3, 4, 5))
                        .numbers())
                .isEmpty();
    }

    @Test
    void refusesWhenTooFewAreFree() {
        assertThatExceptionOfType(NoFreeSlot.class).isThrownBy(() -> season.place(TWO, null, List.of(1, 2, 3, 4)));
        assertThatExceptionOfType(NoFreeSlot.class).isThrownBy(() -> new Quota(0, 0, 2025).place(ONE, null, List.of()));
    }

    @Test
    void givesEachYearItsOwnSlots() {
        assertThat(years.place(ONE, FIRST_YEAR, List.of(1, 2)).numbers()).containsExactly(3);
        assertThat(years.place(ONE, SECOND_YEAR, List.of()).numbers()).containsExactly(4);
        assertThat(years.place(ONE, null, List.of(1, 2, 3)).numbers()).containsExactly(6);
        assertThat(years.place(ONE, null, List.of(4, 5, 6)).numbers()).containsExactly(3);
        assertThatExceptionOfType(NoFreeSlotInYear.class)
                .isThrownBy(() -> years.place(ONE, FIRST_YEAR, List.of(1, 2, 3)));
    }

    @Test
    void movesAWorkshopToTheYearInWhichItIsHeld() {
        Workshop workshop = aWorkshopOfAYear().on(FIRST_YEAR).planned();

        workshop.hold(WorkshopBuilder.attendance(SECOND_YEAR, 3), WorkshopBuilder.TODAY, List.of());

        assertThat(workshop.getSlot()).isEqualTo(4);
    }
}
