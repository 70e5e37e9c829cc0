package fi.verkosto.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SoftHyphensTest {

    private final SoftHyphens hyphens = new SoftHyphens();

    @Test
    void breaksLongCompoundsAtSyllables() {
        assertThat(shown("Luottamushenkilöjohtaminen")).isEqualTo("Luot-ta-mus-hen-ki-lö-joh-ta-mi-nen");
        assertThat(shown("toimielintyöskentely")).isEqualTo("toi-mie-lin-työs-ken-tely");
    }

    @Test
    void leavesShortWordsAndNumbersAsTheyAre() {
        assertThat(hyphens.in("Strategia 27.3.2025 ja 123456789012")).isEqualTo("Strategia 27.3.2025 ja 123456789012");
        assertThat(hyphens.in(null)).isNull();
    }

    private String shown(String text) {
        return String.valueOf(hyphens.in(text)).replace('\u00ad', '-');
    }
}
