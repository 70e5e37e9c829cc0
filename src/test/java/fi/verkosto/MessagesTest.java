package fi.verkosto;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text exists in Finnish, Swedish and English; every text that a page or a refusal asks for exists. */
class MessagesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern ASKED = Pattern.compile("#\\{([A-Za-z][A-Za-z0-9.-]*)");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");
    private static final Pattern ARGUMENTS = Pattern.compile("\\{[^}]*}");
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2}");

    /** Invented people and places of examples, formats of files, names of organisations. */
    private static final Pattern SHARED = Pattern.compile(
            "mail\\.example\\..*|FileKind\\..*|written\\.(docx|pdf)|overview\\.home\\.pdf|api\\.page\\.json|.*rganisation\\.FCG|Issuer\\.FCG");

    /** Names without an English form, and a word that is the same there. */
    private static final Set<String> SHARED_WITH_ENGLISH = Set.of(
            "Organisation.KUNTALIITTO",
            "Issuer.KUNTALIITTO",
            "decision.board.CITY",
            "decision.board.MUNICIPALITY",
            "workshop.idea",
            "WorkshopState.IDEA");

    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    @Test
    void areCompleteInThreeLanguages() {
        List<String> missing = new ArrayList<>();
        for (String bundle : bundles()) {
            Properties finnish = load(bundle, "");
            assertThat(finnish).as(bundle).isNotEmpty();
            for (String language : List.of("_sv", "_en")) {
                Properties other = load(bundle, language);
                difference(finnish, other).forEach(key -> missing.add(bundle + language + " lacks " + key));
                difference(other, finnish).forEach(key -> missing.add(bundle + " lacks " + key));
            }
        }
        assertThat(missing).isEmpty();
    }

    /** Names, and words that the languages share, stay as they are; what else is the same has been forgotten. */
    @Test
    void areTranslated() {
        List<String> forgotten = new ArrayList<>();
        int compared = 0;
        for (String bundle : bundles()) {
            Properties finnish = load(bundle, "");
            for (String language : List.of("_sv", "_en")) {
                Properties other = load(bundle, language);
                for (String key : finnish.stringPropertyNames()) {
                    String text = finnish.getProperty(key);
                    if (WORDS.matcher(ARGUMENTS.matcher(text).replaceAll("")).find() && !isShared(key, language)) {
                        compared++;
                        if (text.equals(other.getProperty(key))) {
                            forgotten.add(bundle + language + ": " + key + " = " + text);
                        }
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(3000);
        assertThat(forgotten).isEmpty();
    }

    private static boolean isShared(String key, String language) {
        return SHARED.matcher(key).matches() || language.equals("_en") && SHARED_WITH_ENGLISH.contains(key);
    }

    @Test
    void useTheSameArgumentsInEachLanguage() {
        List<String> different = new ArrayList<>();
        for (String bundle : bundles()) {
            Properties finnish = load(bundle, "");
            for (String language : List.of("_sv", "_en")) {
                Properties other = load(bundle, language);
                for (String key : finnish.stringPropertyNames()) {
                    if (!arguments(finnish.getProperty(key)).equals(arguments(other.getProperty(key, "")))) {
                        different.add(bundle + language + ": " + key);
                    }
                }
            }
        }
        assertThat(different).isEmpty();
    }

    @Test
    void doubleTheApostropheWhereArgumentsFollow() {
        List<String> wrong = new ArrayList<>();
        all().forEach((key, text) -> {
            if (ARGUMENT.matcher(text).find() && LONE_APOSTROPHE.matcher(text).find()) {
                wrong.add(key);
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void standInOneBundleOnly() {
        Map<String, String> seen = new TreeMap<>();
        List<String> doubled = new ArrayList<>();
        for (String bundle : bundles()) {
            for (String key : load(bundle, "").stringPropertyNames()) {
                String before = seen.put(key, bundle);
                if (before != null) {
                    doubled.add(key + " in " + before + " and " + bundle);
                }
            }
        }
        assertThat(doubled).isEmpty();
    }

    @Test
    void existForEverythingThatTemplatesAskFor() throws IOException {
        Set<String> known = all().keySet();
        Set<String> unknown = new TreeSet<>();
        int asked = 0;
        for (Path template : files(Path.of("src/main/resources/templates"), ".html")) {
            Matcher matcher = ASKED.matcher(Files.readString(template));
            while (matcher.find()) {
                asked++;
                if (!known.contains(matcher.group(1))) {
                    unknown.add(template.getFileName() + ": " + matcher.group(1));
                }
            }
        }
        assertThat(asked).isGreaterThan(100);
        assertThat(unknown).isEmpty();
    }

    @Test
    void existForEveryRefusal() throws IOException {
        Set<String> known = all().keySet();
        Set<String> unknown = new TreeSet<>();
        int refusals = 0;
        for (Path source : files(Path.of("src/main/java"), ".java")) {
            Matcher matcher = Pattern.compile("class (\\w+) extends Refusal").matcher(Files.readString(source));
            while (matcher.find()) {
                refusals++;
                if (!known.contains(matcher.group(1))) {
                    unknown.add(matcher.group(1));
                }
            }
        }
        assertThat(refusals).isGreaterThan(20);
        assertThat(unknown).isEmpty();
    }

    private static Set<String> difference(Properties one, Properties other) {
        Set<String> keys = new TreeSet<>(one.stringPropertyNames());
        keys.removeAll(other.stringPropertyNames());
        return keys;
    }

    private static Set<String> arguments(String text) {
        Set<String> arguments = new TreeSet<>();
        Matcher matcher = ARGUMENT.matcher(text);
        while (matcher.find()) {
            arguments.add(matcher.group(1));
        }
        return arguments;
    }

    private static Map<String, String> all() {
        Map<String, String> texts = new TreeMap<>();
        for (String bundle : bundles()) {
            Properties properties = load(bundle, "");
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        }
        return texts;
    }

    private static List<String> bundles() {
        return files(MESSAGES, ".properties").stream()
                .map(file -> file.getFileName().toString().replace(".properties", ""))
                .filter(name -> !name.endsWith("_sv") && !name.endsWith("_en"))
                .toList();
    }

    private static Properties load(String bundle, String language) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(MESSAGES.resolve(bundle + language + ".properties"))) {
            properties.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return properties;
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
