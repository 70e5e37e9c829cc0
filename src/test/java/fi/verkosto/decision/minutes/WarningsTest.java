package fi.verkosto.decision.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WarningsTest {

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
