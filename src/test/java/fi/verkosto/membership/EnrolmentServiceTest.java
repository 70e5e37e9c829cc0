package fi.verkosto.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.verkosto.season.Season;
import fi.verkosto.shared.Money;
import fi.verkosto.shared.NotFound;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class EnrolmentServiceTest {

    @Autowired
    TestWorld world;

    @Autowired
    EnrolmentService enrolments;

    @Test
    void saysWhatEnrollingWouldMeanAndWhoIsLeftOut() {
        Season season = world.openSeason();
        world.enrolled("781", season);
        world.statements().clear();

        EnrolmentPreview preview = enrolments.preview(9, List.of("781", "748", "297", "290"));

        assertThat(world.statements().seen()).hasSizeLessThanOrEqualTo(7);
        assertThat(preview.possible())
                .extracting(line -> line.municipality().getNameFi())
                .containsExactly("Kuhmo", "Kuopio", "Siikajoki");
        assertThat(preview.leftOut())
                .singleElement()
                .satisfies(line -> assertThat(line.obstacle()).isInstanceOf(AlreadyEnrolled.class));
        assertThat(preview.annualTotal()).isEqualTo(Money.of(9_000 + 16_000 + 9_000));
        assertThat(preview.seasonTotal()).isEqualTo(Money.of(2 * 34_000));
    }

    @Test
    void enrolsAllOrNone() {
        Season season = world.openSeason();
        world.enrolled("781", season);

        assertThatExceptionOfType(AlreadyEnrolled.class)
                .isThrownBy(() -> world.asSystem(() -> enrolments.enrol(9, List.of("290", "781", "889"))));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> world.asSystem(() -> enrolments.enrol(9, List.of("290", "000"))));
        assertThat(world.ask("select count(*) from membership")).isEqualTo("1");
    }

    @Test
    void refusesASeasonThatDoesNotTakeIn() {
        world.season(8, 2025, season -> {});

        assertThatExceptionOfType(SeasonNotOpenForEnrolment.class)
                .isThrownBy(() -> world.asSystem(() -> enrolments.enrol(8, List.of("290"))));
    }

    @Test
    void letsOneOfTwoEnrolTheSameMunicipalityAtTheSameMoment() throws Exception {
        world.openSeason();
        int rounds = 20;
        int enrolled = 0;
        int refused = 0;
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            List<String> codes = List.of(
                    "005", "009", "010", "016", "018", "019", "020", "035", "043", "046", "047", "049", "050", "051",
                    "052", "060", "061", "062", "065", "069");
            for (int round = 0; round < rounds; round++) {
                String code = codes.get(round);
                CyclicBarrier start = new CyclicBarrier(2);
                Callable<List<Membership>> enrol = () -> {
                    start.await();
                    return world.asSystem(() -> enrolments.enrol(9, List.of(code)));
                };
                for (Future<List<Membership>> answer : people.invokeAll(List.of(enrol, enrol))) {
                    try {
                        answer.get();
                        enrolled++;
                    } catch (ExecutionException failure) {
                        assertThat(failure.getCause()).isInstanceOf(AlreadyEnrolled.class);
                        refused++;
                    }
                }
            }
        } finally {
            people.shutdownNow();
        }

        System.out.println("Same municipality by two people: " + rounds + " rounds, " + enrolled + " enrolled, "
                + refused + " refused");
        assertThat(enrolled).isEqualTo(rounds);
        assertThat(refused).isEqualTo(rounds);
        assertThat(world.ask("select count(*) from membership")).isEqualTo(Integer.toString(rounds));
    }
}
