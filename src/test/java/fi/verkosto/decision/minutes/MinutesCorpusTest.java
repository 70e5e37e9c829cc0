package fi.verkosto.decision.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.decision.Outcome;
import fi.verkosto.decision.minutes.CorpusCase.Compared;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invented minutes in every form, with noise and traps: the outcome is right or UNKNOWN, never wrong. */
class MinutesCorpusTest {

    private static final int FEWEST = 60;
    private static final List<String> NOT_READ = List.of("UNKNOWN", "null");
    private static final List<Compared> COMPARED = new ArrayList<>();

    @BeforeAll
    static void readAll() throws IOException, URISyntaxException {
        COMPARED.clear();
        Path folder = Path.of(MinutesCorpusTest.class.getResource("/minutes").toURI());
        MinutesReader reader = new MinutesReader(TestVocabulary.ALL);
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(CorpusCase::of)
                    .forEach(minutes -> COMPARED.addAll(minutes.compare(reader.read(minutes.text()))));
        }
        System.out.println(table());
    }

    private static String table() {
        StringBuilder table = new StringBuilder("%-16s %5s %5s %6s%n".formatted("field", "right", "of", "share"));
        Map<String, long[]> counts = new LinkedHashMap<>();
        for (Compared compared : COMPARED) {
            long[] count = counts.computeIfAbsent(compared.field(), field -> new long[2]);
            count[0] += compared.isRight() ? 1 : 0;
            count[1]++;
        }
        counts.forEach((field, count) -> table.append(
                "%-16s %5d %5d %5.1f%%%n".formatted(field, count[0], count[1], 100.0 * count[0] / count[1])));
        return table.toString();
    }

    @Test
    void noOutcomeIsWrong() {
        assertThat(of("outcome"))
                .allMatch(
                        outcome -> outcome.isRight() || NOT_READ.contains(outcome.actual()),
                        "right or UNKNOWN, never another");
    }

    @Test
    void nobodyIsSaidToJoinWhoDoesNot() {
        assertThat(of("outcome"))
                .filteredOn(outcome -> outcome.actual().equals("JOIN"))
                .allMatch(Compared::isRight);
    }

    /** What is read today may get better, never worse. */
    @ParameterizedTest
    @CsvSource({
        "municipality, 0.98",
        "meetingDate, 0.98",
        "section, 0.98",
        "handlings, 0.99",
        "season, 0.98",
        "body, 0.99",
        "bodyKind, 0.99",
        "caseNumber, 0.99",
        "title, 0.95",
        "preparer, 0.98",
        "presenter, 0.98",
        "outcome, 0.92",
        "unanimous, 0.95",
        "votes, 0.97",
        "annualFee, 0.97",
        "totalFee, 0.99",
        "representatives, 0.97",
        "attachments, 0.99",
        "guests, 0.98",
        "warnings, 0.86",
    })
    void nearlyAllAreRight(String field, double floor) {
        List<Compared> all = of(field);

        long right = all.stream().filter(Compared::isRight).count();

        assertThat((double) right / all.size()).isGreaterThanOrEqualTo(floor);
    }

    @Test
    void everyOutcomeIsAmongThem() {
        assertThat(of("municipality")).hasSizeGreaterThanOrEqualTo(FEWEST);
        assertThat(of("outcome"))
                .extracting(Compared::expected)
                .contains(Stream.of(Outcome.values()).map(Outcome::name).toArray(String[]::new));
    }

    private static List<Compared> of(String field) {
        return COMPARED.stream().filter(one -> one.field().equals(field)).toList();
    }
}
