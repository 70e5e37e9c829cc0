package fi.verkosto.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.verkosto.decision.minutes.MinutesReading;
import fi.verkosto.decision.minutes.WarningCode;
import fi.verkosto.shared.CaseNumber;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class MinutesServiceTest {

    private static final String KUHMO = "290";

    @Autowired
    MinutesService minutes;

    @Autowired
    DecisionService decisions;

    @Autowired
    TestWorld world;

    @BeforeEach
    void seasons() {
        world.activeSeason();
        world.openSeason();
    }

    @Test
    void readsWithTheMunicipalitiesAndSeasonsOfTheDatabase() {
        MinutesReading reading = minutes.read(SampleMinutes.KUHMO);

        assertThat(reading.municipality()).isEqualTo(new MinutesReading.NamedMunicipality(KUHMO, "Kuhmo"));
        assertThat(reading.handlings())
                .extracting(handling -> handling.season())
                .containsExactly(8, 9);
        assertThat(reading.warnings()).isEmpty();
        assertThat(minutes.read(SampleMinutes.KUHMO.replace("9 000 euroa", "12 000 euroa"))
                        .warnings())
                .extracting(warning -> warning.code())
                .contains(WarningCode.FEE_NOT_OF_TIER);
    }

    @Test
    void knowsASeasonThatWasMadeJustNow() {
        String next = SampleMinutes.KUHMO.replace("2027-2028", "2029-2030");
        assertThat(minutes.read(next).handlings().get(1).season()).isNull();

        world.season(10, 2029, draft -> {});

        assertThat(minutes.read(next).handlings().get(1).season()).isEqualTo(10);
    }

    /** Two of them for the seasons; the municipalities are in memory. */
    @Test
    void asksTheDatabaseLittle() {
        minutes.read(SampleMinutes.KUHMO);

        world.statements().clear();
        minutes.read(SampleMinutes.KUHMO);
        assertThat(world.statements().seen()).hasSizeBetween(1, 2);
    }

    @Test
    void readsNoEmptyTextAndNoneThatIsLongerThanAnyFile() {
        assertThatThrownBy(() -> minutes.read(" \n ")).isInstanceOf(TextMissing.class);
        assertThatThrownBy(() -> minutes.read("x".repeat(2 * MinutesService.LONGEST + 1)))
                .isInstanceOf(TextTooLong.class);
    }

    @Test
    void recordsTwoHandlingsOfOneCaseAtOnceInTheOrderOfTheirMeetings() {
        List<Decision> recorded = world.asSystem(() -> decisions.recordAll(
                KUHMO,
                List.of(joining(9, LocalDate.of(2026, 11, 10), 301), joining(8, LocalDate.of(2025, 1, 21), 12)),
                null));

        assertThat(recorded)
                .extracting(decision -> decision.getSeason().getNumber())
                .containsExactly(9, 8);
        assertThat(world.ask("select count(*) from municipal_case")).isEqualTo("1");
        assertThat(world.ask("select string_agg(section::text, ',' order by id) from decision"))
                .isEqualTo("12,301");
        assertThat(world.ask("select string_agg(state || ' ' || joined_on, ',' order by season_id) from membership"))
                .isEqualTo("JOINED 2025-01-21,JOINED 2026-11-10");
        Meeting sameMeeting = new Meeting(BodyKind.BOARD, "", LocalDate.of(2025, 1, 21), 12);
        Meeting ofCouncil = new Meeting(BodyKind.COUNCIL, "", LocalDate.of(2025, 1, 21), 12);
        assertThat(decisions.findRecorded(KUHMO, sameMeeting, null, null))
                .contains(recorded.get(1).getId());
        assertThat(decisions.findRecorded(KUHMO, ofCouncil, 8, Outcome.JOIN)).isEmpty();
    }

    @Test
    void recordsNothingWhenOneOfThemIsThereAlready() {
        world.asSystem(() -> decisions.record(KUHMO, joining(9, LocalDate.of(2026, 11, 10), 301)));

        assertThatThrownBy(() -> world.asSystem(() -> decisions.recordAll(
                        KUHMO,
                        List.of(joining(8, LocalDate.of(2025, 1, 21), 12), joining(9, LocalDate.of(2026, 11, 10), 301)),
                        null)))
                .isInstanceOfSatisfying(HandlingRefused.class, refused -> {
                    assertThat(refused.position()).isEqualTo(1);
                    assertThat(refused.refusal()).isInstanceOf(DecisionAlreadyRecorded.class);
                });
        assertThat(world.ask("select count(*) from decision")).isEqualTo("1");
        assertThat(world.ask("select count(*) from membership")).isEqualTo("1");
    }

    private static DecisionDetails joining(int season, LocalDate day, int section) {
        return new DecisionDetails(
                season,
                CaseNumber.parse("41/00.01.03.00/2025"),
                new Meeting(BodyKind.BOARD, "Kaupunginhallitus", day, section),
                Outcome.JOIN,
                null,
                DecisionTexts.NONE,
                Officer.UNNAMED,
                Officer.UNNAMED,
                Vote.UNKNOWN,
                StatedFee.NONE,
                Minutes.NONE,
                List.of(),
                List.of(),
                List.of());
    }
}
