package fi.verkosto.decision.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.decision.Attachment;
import fi.verkosto.decision.Guest;
import fi.verkosto.decision.Officer;
import fi.verkosto.decision.Outcome;
import fi.verkosto.decision.Representative;
import fi.verkosto.shared.Money;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value that is read from the corpus says where it stands, and what stands there is that value. */
class PassagesTest {

    static Stream<CorpusCase> corpus() throws IOException, URISyntaxException {
        Path folder = Path.of(PassagesTest.class.getResource("/minutes").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(CorpusCase::of)
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void showEachValueInTheText(CorpusCase minutes) {
        Places places = new Places(minutes.text(), Sample.read(minutes.text()));

        places.ofMunicipality();
        for (int index = 0; index < places.reading.handlings().size(); index++) {
            places.of(places.reading.handlings().get(index), "handlings[" + index + "].");
        }
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void lieWithinTheText(CorpusCase minutes) {
        MinutesReading reading = Sample.read(minutes.text());

        assertThat(reading.passages().values())
                .allMatch(passage -> passage.start() >= 0
                        && passage.start() < passage.end()
                        && passage.end() <= minutes.text().length());
        assertThat(reading.warnings()).allSatisfy(warning -> {
            assertThat(warning.passage().start()).isBetween(0, warning.passage().end());
            assertThat(warning.passage().end()).isBetween(1, minutes.text().length());
        });
    }

    /** What stands at the places of a reading. */
    private static final class Places {

        private final String text;
        private final MinutesReading reading;

        Places(String text, MinutesReading reading) {
            this.text = text;
            this.reading = reading;
        }

        void ofMunicipality() {
            if (reading.municipality() != null) {
                String code = reading.municipality().code();
                String words = letters(at("municipality"));
                assertThat(TestVocabulary.ALL.municipalities())
                        .filteredOn(place -> place.code().equals(code))
                        .allMatch(place -> names(place)
                                .anyMatch(name ->
                                        words.contains(letters(name.substring(0, Math.min(3, name.length()))))));
            }
        }

        private static Stream<String> names(Vocabulary.Place place) {
            return Stream.concat(
                    Stream.of(place.nameFi(), place.nameSv()),
                    place.formerNames().stream().flatMap(former -> Stream.of(former.nameFi(), former.nameSv())));
        }

        void of(ReadHandling handling, String path) {
            holdsSeason(path + "season", handling.season());
            present(path + "body", handling.sitting().body());
            holdsDate(path + "meetingDate", handling.sitting().meetingDate());
            holdsNumber(path + "section", handling.sitting().section());
            holds(path + "caseNumber", handling.caseNumber());
            tells(path + "title", handling.title());
            tells(path + "proposal", handling.ruling().proposal());
            tells(path + "resolution", handling.ruling().resolution());
            ruling(handling, path);
            people(handling.people(), path);
            holdsMoney(path + "annualFee", handling.terms().fee().annualFee());
            holdsMoney(path + "totalFee", handling.terms().fee().totalFee());
            holds(path + "travel", handling.terms().travel());
            List<Attachment> attachments = handling.attachments();
            for (int at = 0; at < attachments.size(); at++) {
                holdsWords(path + "attachments[" + at + "]", attachments.get(at).label());
            }
            ReadHandling.Band band = handling.terms().band();
            if (band != null) {
                CleanText there = CleanText.of(at(path + "band"));
                Found<ReadHandling.Band> read = Numbers.lastBand(there.flat());
                assertThat(read == null ? null : read.value()).as(path + "band").isEqualTo(band);
            }
        }

        private void ruling(ReadHandling handling, String path) {
            if (handling.ruling().outcome() != Outcome.UNKNOWN) {
                present(path + "outcome", handling.ruling().outcome());
            }
            Integer votes = handling.ruling().vote().votesFor();
            if (votes != null) {
                holdsNumber(path + "votes", votes);
                holdsNumber(path + "votes", handling.ruling().vote().votesAgainst());
            } else if (Boolean.TRUE.equals(handling.ruling().vote().unanimous())) {
                assertThat(letters(at(path + "unanimous"))).containsAnyOf("yksimiel", "enhällig");
            }
        }

        private void people(ReadHandling.People people, String path) {
            officer(path + "preparer", people.preparer());
            officer(path + "presenter", people.presenter());
            List<Guest> guests = people.guests();
            for (int at = 0; at < guests.size(); at++) {
                holdsWords(path + "guests[" + at + "]", guests.get(at).name());
            }
            List<Representative> named = people.representatives();
            for (int at = 0; at < named.size(); at++) {
                holdsStems(path + "representatives[" + at + "]", named.get(at).name());
            }
        }

        private void officer(String path, @Nullable Officer officer) {
            if (officer != null) {
                present(path, officer);
                holdsWords(path, officer.name());
            }
        }

        private String at(String path) {
            Passage passage = reading.passages().get(path);
            assertThat(passage).as(path).isNotNull();
            return passage == null ? "" : text.substring(passage.start(), passage.end());
        }

        private void present(String path, @Nullable Object value) {
            if (value != null) {
                assertThat(at(path)).as(path).isNotBlank();
            }
        }

        private void holds(String path, @Nullable String value) {
            if (value != null) {
                assertThat(letters(at(path))).as(path).contains(letters(value));
            }
        }

        /** A long text that a page may break: its letters stand there in their order, from the first to the last. */
        private void tells(String path, @Nullable String value) {
            if (value != null) {
                String there = letters(at(path));
                String wanted = letters(value);
                int found = 0;
                for (int at = 0; at < there.length() && found < wanted.length(); at++) {
                    found += there.charAt(at) == wanted.charAt(found) ? 1 : 0;
                }
                assertThat(found).as("%s: %s in %s", path, wanted, there).isEqualTo(wanted.length());
                assertThat(there)
                        .as(path)
                        .startsWith(wanted.substring(0, 1))
                        .endsWith(wanted.substring(wanted.length() - 1));
            }
        }

        private void holdsWords(String path, @Nullable String value) {
            if (value != null) {
                String there = letters(at(path));
                for (String word : value.split("\\s+")) {
                    assertThat(there).as(path).contains(letters(word));
                }
            }
        }

        /** A name that is inflected in the text: "nimeää edustajaksi Silja Huopanankosken". */
        private void holdsStems(String path, @Nullable String value) {
            if (value != null) {
                String there = letters(at(path));
                for (String word : value.split("\\s+")) {
                    assertThat(there).as(path).contains(letters(word.substring(0, Math.min(3, word.length()))));
                }
            }
        }

        private void holdsNumber(String path, @Nullable Integer value) {
            if (value != null) {
                assertThat(letters(at(path))).as(path).contains(value.toString());
            }
        }

        private void holdsMoney(String path, @Nullable Money value) {
            if (value != null) {
                String euros =
                        value.euros().stripTrailingZeros().toPlainString().replace(".", "");
                assertThat(letters(at(path))).as(path).contains(euros);
            }
        }

        private void holdsDate(String path, @Nullable LocalDate value) {
            if (value != null) {
                String there = CleanText.of(at(path)).flat();
                Found<LocalDate> read = Dates.first(there, 0, there.length());
                assertThat(read).as("%s: %s", path, there).isNotNull();
                assertThat(read == null ? null : read.value()).as(path).isEqualTo(value);
            }
        }

        private void holdsSeason(String path, @Nullable Integer number) {
            if (number != null) {
                int first = TestVocabulary.ALL.seasons().stream()
                        .filter(season -> season.number() == number)
                        .mapToInt(season -> season.startsOn().getYear())
                        .findFirst()
                        .orElseThrow();
                assertThat(letters(at(path)))
                        .as(path)
                        .matches(
                                ".*(?:" + first + "|(?<!\\d)" + number + "(?!\\d)|" + ORDINALS.get(number - 1) + ").*");
            }
        }

        private static final List<String> ORDINALS = List.of(
                "ensimm",
                "toi",
                "kolma",
                "neljä",
                "viide|femte",
                "kuude|sjätte",
                "seitsemä|sjunde",
                "kahdeksa|åttonde",
                "yhdeksä|nionde");

        /** Without what paper puts between letters: spaces, line breaks, hyphens. */
        private static String letters(String words) {
            return java.text.Normalizer.normalize(words, java.text.Normalizer.Form.NFKC)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N}]", "");
        }
    }
}
