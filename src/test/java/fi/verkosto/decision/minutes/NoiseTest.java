package fi.verkosto.decision.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.decision.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What paper and PDF put between the words. */
class NoiseTest {

    private static final String BEGINNING = """
            Kiteen kaupunki            Pöytäkirja 3/2025            12
            Kaupunginhallitus          27.01.2025

            Osallistuminen Uuden sukupolven organisaatiot
            USO-verkoston toimintaan 2025-2026

            Khall 27.01.2025 § 25
            53/00.04.02/2025

            """;

    @ParameterizedTest
    @ValueSource(strings = {"\n\n__________\n", "\n______ ______\n\n", " ____"})
    void leavesTheRuleUnderADecisionOut(String rule) {
        String text = BEGINNING + "Päätösehdotus\nKiteen kaupunki liittyy USO-verkostoon." + rule
                + "\nPäätös\nEhdotus hyväksyttiin." + rule;

        MinutesReading reading = Sample.read(text);

        ReadHandling.Ruling ruling = reading.handlings().get(0).ruling();
        assertThat(ruling.proposal()).isEqualTo("Kiteen kaupunki liittyy USO-verkostoon.");
        assertThat(ruling.resolution()).isEqualTo("Ehdotus hyväksyttiin.");
        Passage passage = reading.passages().get("handlings[0].resolution");
        assertThat(text.substring(passage.start(), passage.end())).isEqualTo("Ehdotus hyväksyttiin.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Päätösehdotus Kaupunginhallitus päättää, että Kiteen kaupunki osal-\nlistuu USO-ver-\nkostoon.\n\nPäätös"
                        + " Ehdotus hyväksyt-\ntiin yksimie-\nlisesti.\n",
                "P ä ä t ö s e h d o t u s\n\nKaupunginhallitus päättää, että Kiteen kaupunki\n\n13\n\nKiteen kaupunki"
                        + "   Pöytäkirja 3/2025   13\nKaupunginhallitus  27.01.2025\n\nliittyy USO-verkostoon.\n\nP ä ä t ö s\n\n"
                        + "Hyväksyttiin.",
                "PÄÄTÖSEHDOTUS:  Kaupunginhallitus  päättää , että Kiteen kaupunki liittyy\u00A0USO-verkostoon .\n"
                        + "PÄÄTÖS:  Hyväksyttiin  yksimielisesti .\n",
                "Pa\u0308a\u0308to\u0308sehdotus\nKiteen kaupunki liittyy USO-verkostoon.\nPa\u0308a\u0308to\u0308s\n"
                        + "Ehdotus hyva\u0308ksyttiin.",
                "**Päätösehdotus**\n\nKiteen kaupunki liittyy USO-verkostoon.\n\n## Päätös\n\nEhdotus hyväksyttiin.",
                "Päätösehdotus\r\nKiteen kaupunki liittyy USO-verkostoon.\r\nPäätös\r\nEhdotus hyväksyttiin.\r\n",
                "Päätösehdotus\nKiteen kaupunki liittyy USO-verkostoon.\n\nPöytäkirjan tarkastajien nimikirjaimet\nSivu 13\n\f"
                        + "Kaupunginhallitus § 25 27.01.2025\n\nPäätös\nEhdotus hyväksyttiin.",
                "Päätösehdotus\nKaupunginhallitus päättää, että Kiteen kaupunki osallistuu USO-ver\u00AD\nkostoon.\nPäätös\n"
                        + "Ehdotus hyväksyt\u00ADtiin.",
            })
    void doesNotHideTheDecision(String end) {
        MinutesReading reading = Sample.read(BEGINNING + end);

        assertThat(reading.municipality().code()).isEqualTo("260");
        assertThat(reading.handlings()).hasSize(1);
        assertThat(reading.handlings().get(0).ruling().outcome()).isEqualTo(Outcome.JOIN);
        assertThat(reading.handlings().get(0).title())
                .isEqualTo("Osallistuminen Uuden sukupolven organisaatiot USO-verkoston toimintaan 2025-2026");
    }
}
