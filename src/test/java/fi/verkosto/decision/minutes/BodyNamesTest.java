package fi.verkosto.decision.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.decision.BodyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Khall, BOARD, Kaupunginhallitus, Kunnanhallitus",
        "KH, BOARD, Kaupunginhallitus, Kunnanhallitus",
        "Kunnanhallitus, BOARD, Kunnanhallitus, Kunnanhallitus",
        "Kvalt, COUNCIL, Kaupunginvaltuusto, Kunnanvaltuusto",
        "Kst, BOARD, Stadsstyrelsen, Kommunstyrelsen",
        "Kfge, COUNCIL, Stadsfullmäktige, Kommunfullmäktige",
        "Konsernijaosto, OTHER, Konsernijaosto, Konsernijaosto",
        "Kehittämis- ja elinvoimalautakunta, OTHER, Kehittämis- ja elinvoimalautakunta, Kehittämis- ja elinvoimalautakunta",
    })
    void giveTheFullNameInACityAndElsewhere(String words, BodyKind kind, String inCity, String elsewhere) {
        Body body = BodyNames.at(words, 0).value();

        assertThat(body.kind()).isEqualTo(kind);
        assertThat(body.fullName(true)).isEqualTo(inCity);
        assertThat(body.fullName(false)).isEqualTo(elsewhere);
    }

    @Test
    void areNotGuessedWhereNobodyKnowsTheKindOfMunicipality() {
        assertThat(BodyNames.at("Khall", 0).value().fullName(null)).isNull();
        assertThat(BodyNames.at("Kaupunginhallitus", 0).value().fullName(null)).isEqualTo("Kaupunginhallitus");
        assertThat(BodyNames.at("Kunta", 0)).isNull();
    }
}
