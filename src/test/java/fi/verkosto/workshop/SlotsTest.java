package fi.verkosto.workshop;

import static fi.verkosto.workshop.WorkshopBuilder.TODAY;
import static fi.verkosto.workshop.WorkshopBuilder.aWorkshop;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SlotsTest {

    @Test
    void countsUsedReservedAndFree() {
        Slots slots = Slots.of(
                5,
                true,
                List.of(
                        aWorkshop().inSlot(1).reported(),
                        aWorkshop().inSlot(2).held(),
                        aWorkshop().inSlot(3).confirmed(),
                        aWorkshop().inSlot(4).planned()),
                TODAY);

        assertThat(slots.used()).isEqualTo(2);
        assertThat(slots.reserved()).isEqualTo(2);
        assertThat(slots.free()).isEqualTo(1);
        assertThat(slots.slots()).hasSize(5);
        assertThat(slots.firstFree()).isEqualTo(slots.slots().get(4));
        assertThat(slots.isFinished()).isFalse();
    }

    @Test
    void givesTheSlotOfACancelledWorkshopToAnother() {
        Workshop cancelled = aWorkshop().inSlot(1).cancelled();

        Slots empty = Slots.of(1, true, List.of(cancelled), TODAY);
        Workshop second = aWorkshop().inSlot(1).planned();
        Slots full = Slots.of(1, true, List.of(cancelled, second), TODAY);

        assertThat(empty.free()).isEqualTo(1);
        assertThat(empty.cancelled()).containsExactly(cancelled);
        assertThat(full.free()).isZero();
        assertThat(full.slots().get(0).workshop()).isSameAs(second);
    }

    @Test
    void hasNothingFreeWhereNothingCanBePlannedAnyMore() {
        Slots past = Slots.of(2, false, List.of(aWorkshop().inSlot(1).reported()), TODAY);

        assertThat(past.free()).isZero();
        assertThat(past.unused()).isEqualTo(1);
        assertThat(past.firstFree()).isNull();
    }

    @Test
    void saysWhenAReportIsMissingForMoreThanThirtyDays() {
        Slots thirty =
                Slots.of(1, true, List.of(aWorkshop().on(TODAY.minusDays(30)).held()), TODAY);
        Slots more =
                Slots.of(1, true, List.of(aWorkshop().on(TODAY.minusDays(31)).held()), TODAY);
        Slots reported =
                Slots.of(1, true, List.of(aWorkshop().on(TODAY.minusDays(31)).reported()), TODAY);

        assertThat(thirty.hasLateReport()).isFalse();
        assertThat(thirty.unreported()).isNotNull();
        assertThat(more.hasLateReport()).isTrue();
        assertThat(more.slots().get(0).missingReport()).isEqualTo(new MissingReport(31));
        assertThat(reported.hasLateReport()).isFalse();
        assertThat(reported.unreported()).isNull();
        assertThat(reported.isFinished()).isTrue();
    }
}
