package fi.verkosto.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PDF of 300 full pages, read by a Java machine of its own that has 256 MB. */
class LongPdfTest {

    /** Of the processor: what else the machine does meanwhile is not this file's fault. */
    private static final int MOST_MILLIS = 10_000;

    @Test
    void isReadInTimeAndInLittleRoom(@TempDir Path folder) throws Exception {
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < 55; line++) {
            lines.add(line
                    + " Kaupunginhallitus päättää, että kaupunki liittyy verkostoon kaudeksi 2025-2026, ja toteaa.");
        }
        Path file = folder.resolve("long.pdf");
        Files.write(file, TestFiles.pdf(300, lines));
        Path output = folder.resolve("output");

        Process reader = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Reader.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = reader.waitFor(2, TimeUnit.MINUTES);
        reader.destroyForcibly();

        String said = Files.readString(output);
        assertThat(ended).as(said).isTrue();
        assertThat(reader.exitValue()).as(said).isZero();
        String[] words = said.strip().replaceFirst("(?s).*\n", "").split(" ");
        System.out.printf(
                "Long PDF: 300 pages, %s characters, %s ms by the clock, %s ms of the processor, -Xmx256m%n",
                words[0], words[1], words[2]);
        assertThat(Integer.parseInt(words[0])).isGreaterThan(300 * 55 * 80);
        assertThat(Integer.parseInt(words[2])).isLessThan(MOST_MILLIS);
    }

    /** Prints how many characters it read and how many milliseconds that took, from a cold start. */
    static final class Reader {

        private Reader() {}

        public static void main(String[] arguments) throws IOException {
            byte[] content = Files.readAllBytes(new File(arguments[0]).toPath());
            long start = System.nanoTime();
            String text = new DocumentTexts().read("long.pdf", content).text();
            long millis = (System.nanoTime() - start) / 1_000_000;
            long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
            System.out.println(text.length() + " " + millis + " " + processor);
        }
    }
}
