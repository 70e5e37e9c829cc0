package fi.verkosto.decision.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9\u00A0000\u2009euroa                 | 9 000 euroa",
                "o\uFB03ce                             | office",
                "2025\u20132026                        | 2025-2026",
                "ka\u00ADtu                            | katu",
                "Pa\u0308a\u0308to\u0308s              | Päätös",
                "P ä ä t ö s                           | Päätös",
                "P ä ä t ö s   o n                     | Päätös o n",
                "**Päätös**                            | Päätös",
                "\u2022 kohta                          | - kohta",
                "a b c                                 | a b c",
            })
    void givesPlainCharacters(String original, String clean) {
        assertThat(CleanText.of(original).text()).isEqualTo(clean);
    }

    @Test
    void joinsBrokenWordsAndKeepsHyphensThatBelongThere() {
        assertThat(clean("kaupungin-\nhallitus")).isEqualTo("kaupunginhallitus");
        assertThat(clean("USO-\nverkosto")).isEqualTo("USO-verkosto");
        assertThat(clean("2025-\n2026")).isEqualTo("2025-2026");
        assertThat(clean("vertais-\nja työseminaarit")).isEqualTo("vertais-\nja työseminaarit");
        assertThat(clean("verkos\u00AD\nto")).isEqualTo("verkosto");
    }

    @Test
    void takesOutTheHeadsOfLaterPages() {
        String text = clean("""
                Kuhmon kaupunki    Pöytäkirja 2/2021    1 (3)
                Kaupunginhallitus

                Kaupunki päättää
                Sivu 1

                Kuhmon kaupunki    Pöytäkirja 2/2021    2 (3)
                Kaupunginhallitus

                liittyä.
                """);

        assertThat(text).isEqualTo("""
                Kuhmon kaupunki Pöytäkirja 2/2021 1 (3)
                Kaupunginhallitus

                Kaupunki päättää
                liittyä.
                """);
    }

    @Test
    void knowsWhereEachCharacterStoodInTheOriginal() {
        String original = "Kuhmon\u00A0 kau\u00ADpungin-\nhallitus p\u00A0 \uFB01n";
        CleanText text = CleanText.of(original);
        int start = text.text().indexOf("kaupunginhallitus");

        Passage passage = text.passage(start, start + "kaupunginhallitus".length());

        assertThat(text.text()).isEqualTo("Kuhmon kaupunginhallitus p fin");
        assertThat(original.substring(passage.start(), passage.end())).isEqualTo("kau\u00ADpungin-\nhallitus");
    }

    private static String clean(String text) {
        return CleanText.of(text).text();
    }
}
