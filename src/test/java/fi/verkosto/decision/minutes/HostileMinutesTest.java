package fi.verkosto.decision.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is pasted, the reader answers soon and without an exception, and every passage lies within the text. */
class HostileMinutesTest {

    private static final long SLOWEST_MILLIS = 250;
    private static final int LONG_TEXT = 30_000;
    private static final int LONGEST_TEXT = 1_000_000;
    private static final long SLOWEST_MICROS_PER_CHARACTER = 20;
    private static final Duration HANGING = Duration.ofSeconds(60);
    private static final MinutesReader READER = new MinutesReader(TestVocabulary.ALL);

    private static final String[] SNIPPETS = {
        "§ 27",
        "Khall 26.01.2021 § 27",
        "Päätös",
        "Päätösehdotus",
        "\n\n",
        "- ",
        "P ä ä t ö s",
        "\u00AD\n",
        "9 000 e",
        "999999999999 euroa",
        "JAA 4 ääntä, EI 5 ääntä",
        "2025-2026",
        "31.2.2023",
        "00:99-25:61 klo",
        "@sysma.fi",
        "\uFB01",
        "Kunnanjohtajan ehdotus",
        "Ä\u0308",
        "\u0000",
        "\uD83D",
        "()()(",
        "41/00.01.03.00/2021",
        "Esittelijä Määttä Tytti",
        "Valmistelija",
        "Liite 1 ",
        "1 (3)",
        "Pöytäkirja 2/2021",
        "alle 9 000 asukkaan",
        "USO 7",
        "ettei kunta osallistu",
    };

    private static List<String> seeds;

    @BeforeAll
    static void readSeeds() throws IOException, URISyntaxException {
        Path folder = Path.of(HostileMinutesTest.class.getResource("/minutes").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            seeds = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(HostileMinutesTest::text)
                    .toList();
        }
        seeds.forEach(READER::read);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void answersToAThousandMutations() {
        answersTo(1_000, new Random(20_261_124));
    }

    @Test
    @Tag("long")
    void answersToTwentyThousandMutations() {
        answersTo(20_000, new Random(4_711));
    }

    private static void answersTo(int count, Random random) {
        for (int index = 0; index < count; index++) {
            String text = mutated(random);
            long began = cpuNanos();

            MinutesReading reading = READER.read(text);

            long millis = (cpuNanos() - began) / 1_000_000;
            assertThat(millis).as("milliseconds for: %s", text).isLessThan(SLOWEST_MILLIS);
            assertThat(reading.passages().values())
                    .allMatch(passage -> passage.start() <= passage.end() && passage.end() <= text.length());
        }
    }

    static String mutated(Random random) {
        if (random.nextInt(10) == 0) {
            return noise(random, random.nextInt(20_000));
        }
        StringBuilder text = new StringBuilder(seeds.get(random.nextInt(seeds.size())));
        int changes = 1 + random.nextInt(30);
        for (int change = 0; change < changes && !text.isEmpty(); change++) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + random.nextInt(60));
            switch (random.nextInt(6)) {
                case 0 -> text.delete(at, end);
                case 1 -> text.insert(at, SNIPPETS[random.nextInt(SNIPPETS.length)]);
                case 2 -> text.insert(at, text.substring(at, end).repeat(random.nextInt(40)));
                case 3 -> text.setCharAt(at, (char) random.nextInt(0x250));
                case 4 -> text.insert(at, noise(random, random.nextInt(200)));
                default -> text.insert(random.nextInt(text.length()), text.substring(at, end));
            }
        }
        return text.toString();
    }

    private static String noise(Random random, int length) {
        StringBuilder noise = new StringBuilder();
        while (noise.length() < length) {
            if (random.nextBoolean()) {
                noise.append(SNIPPETS[random.nextInt(SNIPPETS.length)]);
            } else {
                noise.append((char) (random.nextInt(4) == 0 ? random.nextInt(0xFFFF) : 32 + random.nextInt(300)));
            }
        }
        return noise.toString();
    }

    static Stream<String> repetitions() {
        return Stream.of(
                "a",
                " ",
                "\n",
                "a ",
                "1 ",
                "§ 1\n",
                "Kh § 1 1.1.2021\n",
                "Päätös\n",
                "USO ei ",
                "USO-verkosto 2025-2026 ",
                "1 000 ",
                "Aaa Bbb ",
                "jaa ei ",
                "(",
                "9 000 euroa ",
                "Kuhmon kaupunki ",
                "kunnanhallitus USO päätti ",
                "- 1 -\n",
                "1-\n",
                "Sivu 1\n\nKhall\n",
                "ehdotti että ",
                "Valmistelija Aaa Bbb johtaja\n",
                "alle 9 000 asukasta: ",
                "klo 18.30 kuultiin ",
                "nimeää edustaja Aaa Bbb ",
                "ehdotti ehdotti ehdotti ehdotti kunta osallistuu USO-verkostoon. ",
                "Hyväksyttiin ehdotus ja ",
                "Liite 1 x\n",
                "hallitus x päätti USO. ",
                "valmistelu ",
                "USO muutti ehdotusta. ",
                "§ 1 a\nUSO\nKh § 2\nUSO\n",
                "Turun § Kokouspvm x\n",
                "viranhaltijapäätös\n",
                "USO\nKh § 1\nPäätös\nHyväksyttiin.\n");
    }

    /** What is dear to one pattern or another, again and again: the time stays in proportion to the length. */
    @ParameterizedTest
    @MethodSource("repetitions")
    void readsALongTextInLinearTime(String repeated) {
        readsInLinearTime(repeated, LONG_TEXT);
    }

    @ParameterizedTest
    @MethodSource("repetitions")
    @Tag("long")
    void readsAMegabyteInLinearTime(String repeated) {
        readsInLinearTime(repeated, LONGEST_TEXT);
    }

    private static void readsInLinearTime(String repeated, int length) {
        String text = "USO\nKhall 1.1.2021 § 1\nPäätös\n" + repeated.repeat(length / repeated.length());

        long nanos = assertTimeoutPreemptively(HANGING, () -> {
            long began = cpuNanos();
            READER.read(text);
            return cpuNanos() - began;
        });

        assertThat(nanos / 1_000 / length).isLessThan(SLOWEST_MICROS_PER_CHARACTER);
    }

    /** The time that this thread has worked: other work on the machine does not count. */
    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
