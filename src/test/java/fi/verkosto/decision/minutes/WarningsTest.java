package fi.verkosto.decision.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WarningsTest {

    private static final String SOUND =
            minutes("27.01.2025", "Sysmän", "alle 9 000 asukkaan", "9 000", "Hyväksyttiin.");

    @Test
    void areNoneForSoundMinutes() {
        assertThat(codes(minutes("27.01.2025", "Sysmän", "alle 9 000 asukkaan", "9 000", "Hyväksyttiin.")))
                .isEmpty();
    }

    @Test
    void seeAMeetingLongBeforeOrAfterTheSeason() {
        assertThat(codes(minutes("27.01.2023", "Sysmän", "alle 9 000 asukkaan", "9 000", "Hyväksyttiin.")))
                .containsExactly(WarningCode.DATE_LONG_BEFORE_SEASON);
        assertThat(codes(minutes("27.01.2027", "Sysmän", "alle 9 000 asukkaan", "9 000", "Hyväksyttiin.")))
                .containsExactly(WarningCode.SEASON_NOT_OF_DATE);
    }

    @Test
    void seeAFeeOfAnotherTierAndABandOfAnotherPopulation() {
        assertThat(codes(minutes("27.01.2025", "Sysmän", "alle 9 000 asukkaan", "8 000", "Hyväksyttiin.")))
                .containsExactly(WarningCode.FEE_NOT_OF_TIER);
        assertThat(codes(minutes("27.01.2025", "Muuramen", "alle 9 000 asukkaan", "9 000", "Hyväksyttiin.")))
                .containsExactly(WarningCode.FEE_NOT_OF_TIER, WarningCode.BAND_NOT_OF_POPULATION);
    }

    @Test
    void showThePassageInTheText() {
        String text = minutes("27.01.2025", "Sysmän", "alle 9 000 asukkaan", "8 000", "Hyväksyttiin.");

        Passage passage = Sample.read(text).warnings().get(0).passage();

        assertThat(text.substring(passage.start(), passage.end())).isEqualTo("8 000 euroa");
    }

    @Test
    void seeAnUnknownOutcome() {
        assertThat(codes(minutes("27.01.2025", "Sysmän", "alle 9 000 asukkaan", "9 000", "Merkittiin tiedoksi.")))
                .containsExactly(WarningCode.OUTCOME_UNKNOWN);
    }

    @Test
    void seeThatAnotherNetworkIsJoined() {
        String text =
                "Kunnanhallitus 27.01.2025 § 25\n\nHinku-verkosto\n\nPäätös\nSysmän kunta liittyy Hinku-verkostoon.\n";

        MinutesReading reading = Sample.read(text);

        assertThat(reading.handlings()).isEmpty();
        assertThat(codes(text)).containsExactly(WarningCode.NOT_ABOUT_NETWORK);
    }

    /** Sound minutes with one thing changed in them, the warning that follows, and the words that it points at. */
    static Stream<Arguments> faults() {
        return Stream.of(
                arguments(
                        WarningCode.SEASONS_DIFFER,
                        SOUND.replace("kaudelle 2025-2026.", "kaudelle 2025-2026. USO 7 -verkosto alkaa."),
                        "USO 7"),
                arguments(WarningCode.SEASON_NOT_OF_DATE, SOUND.replace("27.01.2025", "27.01.2027"), "27.01.2027"),
                arguments(WarningCode.DATE_LONG_BEFORE_SEASON, SOUND.replace("27.01.2025", "31.12.2023"), "31.12.2023"),
                arguments(WarningCode.FEE_NOT_OF_TIER, SOUND.replace("9 000 euroa", "8 000 euroa"), "8 000 euroa"),
                arguments(
                        WarningCode.BAND_NOT_OF_POPULATION,
                        SOUND.replace("alle 9 000 asukkaan", "yli 45 000 asukkaan"),
                        "yli 45 000 asukkaan"),
                arguments(WarningCode.MUNICIPALITY_UNKNOWN, SOUND.replace("Sysmän", "Kukkokylän"), "Kukkokylän kunta"),
                arguments(WarningCode.MUNICIPALITY_MERGED, SOUND.replace("Sysmän", "Pertunmaan"), "Pertunmaan kunta"),
                arguments(
                        WarningCode.SEVERAL_MUNICIPALITIES,
                        SOUND.replace("Päätös\nHyväks", "Päätös\nPetäjäveden kunta.\nHyväks")
                                .replace("Sysmän", "Multian"),
                        "Petäjäveden kunta"),
                arguments(
                        WarningCode.CASE_NUMBER_MISSING,
                        SOUND.replace("53/00.04.02/2025\n", ""),
                        "Khall 27.01.2025 § 25"),
                arguments(WarningCode.NOT_ABOUT_NETWORK, SOUND.replace("USO-", "Hinku-"), "K"),
                arguments(
                        WarningCode.OUTCOME_UNKNOWN,
                        SOUND.replace("Hyväksyttiin.", "Merkittiin tiedoksi."),
                        "Merkittiin tiedoksi."));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void eachHasItsCauseAndItsPassage(WarningCode code, String text, String words) {
        List<MinutesReading.Warning> warnings = Sample.read(text).warnings().stream()
                .filter(warning -> warning.code() == code)
                .toList();

        assertThat(codes(SOUND)).as("none without the cause").isEmpty();
        assertThat(warnings).hasSize(1);
        Passage passage = warnings.get(0).passage();
        assertThat(text.substring(passage.start(), passage.end())).isEqualTo(words);
    }

    @Test
    void noneIsWithoutAnExample() {
        assertThat(faults().map(fault -> fault.get()[0])).containsExactlyInAnyOrder((Object[]) WarningCode.values());
    }

    /** Up to twelve months before the season, on its last day, at the very bounds of a tier: nothing is wrong there. */
    @Test
    void areNoneOnTheEdges() {
        assertThat(codes(SOUND.replace("27.01.2025", "01.01.2024"))).isEmpty();
        assertThat(codes(SOUND.replace("27.01.2025", "31.12.2026"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void eachSaysInThreeLanguagesWhatToLookAt(WarningCode code, String text, String words) throws IOException {
        Set<String> sentences = new HashSet<>();
        for (MinutesReading.Warning warning : Sample.read(text).warnings()) {
            for (String language : warning.code() == code ? List.of("", "_sv", "_en") : List.<String>of()) {
                String sentence = new MessageFormat(message(code, language), Locale.ROOT)
                        .format(warning.args().toArray());
                assertThat(sentence).doesNotContain("{").endsWith(".");
                warning.args().forEach(arg -> assertThat(sentence).contains(arg));
                sentences.add(sentence);
            }
        }
        assertThat(sentences).hasSize(3);
    }

    private static String message(WarningCode code, String language) throws IOException {
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(
                        WarningsTest.class.getResourceAsStream("/messages/decision" + language + ".properties")),
                StandardCharsets.UTF_8)) {
            Properties messages = new Properties();
            messages.load(file);
            return messages.getProperty("WarningCode." + code);
        }
    }

    private static String minutes(String date, String municipality, String band, String fee, String resolution) {
        return "Khall " + date + " § 25\n53/00.04.02/2025\n\nUSO-verkosto\n\nMaksu on " + band + " kunnalle " + fee
                + " euroa vuodessa.\n\nPäätösehdotus\n" + municipality
                + " kunta liittyy USO-verkostoon kaudelle 2025-2026.\n\nPäätös\n" + resolution + "\n";
    }

    private static List<WarningCode> codes(String text) {
        return Sample.read(text).warnings().stream()
                .map(MinutesReading.Warning::code)
                .toList();
    }
}
