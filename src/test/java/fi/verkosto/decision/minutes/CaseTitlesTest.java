package fi.verkosto.decision.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseTitlesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "USO-verkosto\\n\\nKhall 1.2.2025 § 5\\n\\nTeksti alkaa. Ja jatkuu.                       | USO-verkosto",
                "Khall 1.2.2025 § 5\\n12/00.04/2025\\n\\nUSO-verkoston kausi\\n\\nTeksti alkaa.           | USO-verkoston kausi",
                "Khall 1.2.2025 § 5 USO-verkoston kausi\\n\\nTeksti alkaa.                              | USO-verkoston kausi",
                "Khall 1.2.2025 § 5\\n\\nUSO-verkoston kausi (2025 -\\n2026)\\n\\nTeksti alkaa.            | USO-verkoston kausi (2025 - 2026)",
                "Khall 1.2.2025 § 5\\nAsia: USO-verkosto\\n\\nTeksti alkaa.                              | USO-verkosto",
                "Khall 1.2.2025 § 5\\n\\nUSO-verkosto on hyvä.\\n\\nTeksti alkaa.                         | -",
                "Khall 1.2.2025 § 5\\n\\nHallintojohtaja Liisa Korhonen\\n\\nUSO-verkosto alkaa.          | -",
            })
    void standAboveBesideOrBelowTheHeading(String text, String title) {
        assertThat(Sample.handling(text.replace("\\n", "\n")).title()).isEqualTo(title);
    }
}
