package fi.verkosto.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinnishHolidaysTest {

    @ParameterizedTest
    @CsvSource({
        "2013, 2013-03-31",
        "2019, 2019-04-21",
        "2024, 2024-03-31",
        "2025, 2025-04-20",
        "2026, 2026-04-05",
        "2027, 2027-03-28",
        "2038, 2038-04-25"
    })
    void findsEaster(int year, LocalDate easter) {
        assertThat(FinnishHolidays.easterSunday(year)).isEqualTo(easter);
    }

    @ParameterizedTest
    @CsvSource({"2024, 2024-06-21", "2025, 2025-06-20", "2026, 2026-06-19", "2022, 2022-06-24", "2020, 2020-06-19"})
    void findsMidsummerEve(int year, LocalDate eve) {
        assertThat(FinnishHolidays.midsummerEve(year)).isEqualTo(eve);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "2025-01-01", // new year
                "2025-01-06", // epiphany
                "2025-04-18", // Good Friday
                "2025-04-20", // Easter Sunday
                "2025-04-21", // Easter Monday
                "2025-05-01", // May Day
                "2025-05-29", // Ascension
                "2025-06-20", // midsummer eve
                "2025-06-21", // midsummer
                "2025-11-01", // All Saints, always a Saturday
                "2024-12-06", // independence
                "2025-12-24", // Christmas eve
                "2025-12-25",
                "2025-12-26",
                "2025-02-22", // Saturday
                "2025-02-23" // Sunday
            })
    void letsNoOfficialTimeEnd(LocalDate day) {
        assertThat(FinnishHolidays.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"2025-04-17", "2025-04-22", "2025-05-28", "2025-05-30", "2025-12-23", "2025-12-31", "2025-02-24"
            })
    void countsOtherWeekdaysAsWorkingDays(LocalDate day) {
        assertThat(FinnishHolidays.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-12-24, 2027-12-27", // Friday eve, Christmas on Saturday, Boxing Day on Sunday
        "2026-12-24, 2026-12-28", // Thursday eve, then three holidays and a weekend
        "2029-12-24, 2029-12-27", // Monday eve
        "2026-04-02, 2026-04-02", // Maundy Thursday is a working day
        "2026-04-03, 2026-04-07",
        "2038-06-24, 2038-06-24", // the Thursday before the latest midsummer
        "2038-06-25, 2038-06-28",
        "2023-06-23, 2023-06-26",
        "2028-01-01, 2028-01-03",
        "2024-12-31, 2024-12-31", // new year's eve is a working day
        "2025-12-31, 2025-12-31",
        "2027-05-06, 2027-05-07", // Ascension
        "2025-05-01, 2025-05-02",
        "2025-12-06, 2025-12-08" // independence on a Saturday
    })
    void findsTheNextWorkingDay(LocalDate day, LocalDate workingDay) {
        assertThat(FinnishHolidays.workingDayFrom(day)).isEqualTo(workingDay);
    }

    @Test
    void goesOverAWholeChristmas() {
        assertThat(FinnishHolidays.workingDayFrom(LocalDate.of(2025, 12, 24))).isEqualTo(LocalDate.of(2025, 12, 29));
    }

    @Test
    void staysOnAWorkingDay() {
        assertThat(FinnishHolidays.workingDayFrom(LocalDate.of(2025, 2, 24))).isEqualTo(LocalDate.of(2025, 2, 24));
    }
}
