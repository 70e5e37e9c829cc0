package fi.verkosto.decision.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void doNotEndAtAbbreviationsAndOrdinals() {
        String text =
                "Päätti vt. Kunnanjohtaja Aho. Kuntaliiton 8. Uudistuvien kuntien verkosto alkaa 27.1.2025. Kunta liittyy.\n"
                        + "- kohta\n\nUusi kappale";

        CleanText clean = CleanText.of(text);

        assertThat(Sentences.of(clean, 0, clean.text().length()))
                .extracting(Found::value)
                .containsExactly(
                        "Päätti vt. Kunnanjohtaja Aho.",
                        "Kuntaliiton 8. Uudistuvien kuntien verkosto alkaa 27.1.2025.",
                        "Kunta liittyy.",
                        "- kohta",
                        "Uusi kappale");
    }
}
