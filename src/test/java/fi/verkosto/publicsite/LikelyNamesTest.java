package fi.verkosto.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.municipality.MunicipalityChoice;
import java.util.List;
import org.junit.jupiter.api.Test;

class LikelyNamesTest {

    private static final List<MunicipalityChoice> CHOICES = List.of(
            new MunicipalityChoice(1, "297", "Kuopio", "Kuopio"), new MunicipalityChoice(2, "853", "Turku", "Åbo"));

    @Test
    void countsLettersAddedLeftOutAndChanged() {
        assertThat(LikelyNames.distance("kuopio", "kuopio")).isZero();
        assertThat(LikelyNames.distance("kupio", "kuopio")).isEqualTo(1);
        assertThat(LikelyNames.distance("kuupioo", "kuopio")).isEqualTo(2);
        assertThat(LikelyNames.distance("", "åbo")).isEqualTo(3);
    }

    @Test
    void offersNothingOfWhichNoLetterIsRight() {
        List<MunicipalityChoice> ii = List.of(new MunicipalityChoice(3, "139", "Ii", "Ijo"));

        assertThat(LikelyNames.of("zz", ii)).isEmpty();
        assertThat(LikelyNames.of("😀", ii)).isEmpty();
        assertThat(LikelyNames.of("li", ii)).hasSize(1);
    }

    @Test
    void guessesAcrossSlipsInBothLanguages() {
        assertThat(LikelyNames.of("Kupoio", CHOICES))
                .extracting(MunicipalityChoice::code)
                .containsExactly("297");
        assertThat(LikelyNames.of("åboo", CHOICES))
                .extracting(MunicipalityChoice::code)
                .containsExactly("853");
        assertThat(LikelyNames.of("Gotham", CHOICES)).isEmpty();
        assertThat(LikelyNames.of("k".repeat(100), CHOICES)).isEmpty();
    }
}
