package fi.verkosto.decision.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Päätös                                         | RESOLUTION  | ''",
                "PÄÄTÖS:                                        | RESOLUTION  | ''",
                "Päätös Hyväksyttiin.                           | RESOLUTION  | Hyväksyttiin.",
                "Päätösehdotus                                  | PROPOSAL    | ''",
                "Kunnanjohtajan ehdotus                         | PROPOSAL    | ''",
                "Kommundirektörens förslag till beslut:         | PROPOSAL    | ''",
                "Valmistelija kaupuginjohtaja Tytti Määttä      | PREPARER    | kaupuginjohtaja Tytti Määttä",
                "Valmistelijat / lisätiedot:                    | PREPARER    | ''",
                "Kommundirektörens beredning:                   | PREPARER    | ''",
                "Esittelijä Kaupunginjohtaja Määttä Tytti       | PRESENTER   | Kaupunginjohtaja Määttä Tytti",
                "Liite 1 Sopimus                                | ATTACHMENTS | 1 Sopimus",
                "Asianro 489/00.04/2017                         | CASE_NUMBER | 489/00.04/2017",
                "Muutoksenhaku                                  | APPEAL      | ''",
                "KST 14 Godkändes.                              | RESOLUTION  | Godkändes.",
                "Beslut                                         | RESOLUTION  | ''",
                "Fö redragande                                  | PRESENTER   | ''",
            })
    void areKnownInBothLanguages(String line, Part part, String rest) {
        Label label = Labels.of(line);

        assertThat(label.part()).isEqualTo(part);
        assertThat(line.substring(label.contentStart())).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Päätös on ehdotuksen mukainen.",
                "päätös",
                "Päätös USO-verkostoon osallistumisesta",
                "Hyväksyttiin ehdotus.",
                "Liitteenä jaetaan sopimus.",
                "Asia jätettiin pöydälle.",
                "Esityksen mukaan.",
            })
    void areNotSeenInSentencesAndTitles(String line) {
        assertThat(Labels.of(line)).isNull();
    }
}
