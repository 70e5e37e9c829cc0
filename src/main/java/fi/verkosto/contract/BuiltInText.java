package fi.verkosto.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The text with which every season begins. A line with a starred field stands there for each year of the season. */
final class BuiltInText {

    private BuiltInText() {}

    static String of(ContractLanguage language, int years) {
        String name = "/contract/template-" + language.name().toLowerCase(Locale.ROOT) + ".txt";
        try (InputStream file = BuiltInText.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("missing " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .flatMap(line -> forEachYear(line, years))
                    .collect(Collectors.joining("\n", "", "\n"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<String> forEachYear(String line, int years) {
        return line.contains("*}")
                ? IntStream.rangeClosed(1, years).mapToObj(year -> line.replace("*}", year + "}"))
                : Stream.of(line);
    }
}
