package fi.verkosto.decision.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.municipality.Genitives;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose minutes they are. */
class MunicipalitiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kuhmon kaupunki päättää liittyä.                                            | Kuhmo",
                "SYSMÄN KUNTA                                                                | Sysmä",
                "Siikajoen kunta ei osallistu, kertoi Timo Nousiainen.                       | Siikajoki",
                "Kuhmoisten kunta                                                            | Kuhmoinen",
                "Virtain kaupunki                                                            | Virrat",
                "Uudenkaupungin kaupunki                                                     | Uusikaupunki",
                "Pedersöre kommun                                                            | Pedersören kunta",
                "Närpes stads deltagande                                                     | Närpiö",
                "Kosken Tl kunta                                                             | Koski Tl",
                "Lisätietoja: etunimi.sukunimi(at)kuopio.fi                                  | Kuopio",
                "Kuntaan verrattiin Kajaanin kaupunkia.\\nPäätös\\nPuolangan kunta ei liity.   | Puolanka",
                "Timo Nousiainen esitteli verkostoa, Parkanon maksu on 9 000 euroa.          | Parkano",
                "Parkanon maksu on 9 000 euroa.                                              | Parkano",
                "Karlebyn osallistuminen ja Kokkolan kaupungin maksu                         | Kokkola",
            })
    void isTheOneNamedAsSuch(String text, String name) {
        assertThat(read(text.replace("\\n", "\n")).municipality().name()).isEqualTo(name);
    }

    @Test
    void isTheSuccessorWithAWarningIfItWasMerged() {
        MinutesReading reading = read("Pertunmaan kunta osallistuu USO-verkostoon.");

        assertThat(reading.municipality().name()).isEqualTo("Mäntyharju");
        assertThat(codes(reading)).contains(WarningCode.MUNICIPALITY_MERGED);
    }

    @Test
    void isNoneIfNobodyKnowsIt() {
        MinutesReading reading = read("Kukkokylän kunta osallistuu USO-verkostoon.");

        assertThat(reading.municipality()).isNull();
        assertThat(codes(reading)).contains(WarningCode.MUNICIPALITY_UNKNOWN);
    }

    @Test
    void isNoneIfTwoDecide() {
        MinutesReading reading = read("Päätös\nMultian kunta liittyy USO-verkostoon, Petäjäveden kunta ei liity.");

        assertThat(reading.municipality()).isNull();
        assertThat(codes(reading)).contains(WarningCode.SEVERAL_MUNICIPALITIES);
    }

    @ParameterizedTest
    @CsvSource({
        "Helsinki, helsingin",
        "Hanko, hangon",
        "Lahti, lahden",
        "Lieto, liedon",
        "Vihti, vihdin",
        "Toivakka, toivakan",
        "Pihtipudas, pihtiputaan",
        "Punkalaidun, punkalaitumen",
        "Outokumpu, outokummun",
        "Toholampi, toholammin",
        "Tampere, tampereen",
        "Muurame, muuramen",
        "Nurmes, nurmeksen",
        "Varkaus, varkauden",
        "Kannus, kannuksen",
        "Muhos, muhoksen",
        "Pyhäntä, pyhännän",
        "Siikalatva, siikalatvan",
        "Harjavalta, harjavallan",
        "Kaustinen, kaustisen",
        "Turku, turun",
        "Loppi, lopen",
        "Pori, porin",
        "Mäntsälä, mäntsälän",
        "Kokemäki, kokemäen",
        "Orivesi, oriveden",
        "Alavus, alavuden",
        "Kitee, kiteen",
        "Raahe, raahen",
        "Finström, finströmin",
        "Koski Tl, kosken tl",
        "Mänttä-Vilppula, mänttä-vilppulan",
        "Rautalampi, rautalammin",
    })
    void hasItsGenitive(String name, String genitive) {
        assertThat(Genitives.of(name)).contains(genitive);
        assertThat(Genitives.written(name)).isEqualToIgnoringCase(genitive);
        assertThat(Genitives.written(name).charAt(0)).isEqualTo(name.charAt(0));
    }

    private static List<WarningCode> codes(MinutesReading reading) {
        return reading.warnings().stream().map(MinutesReading.Warning::code).toList();
    }

    private static MinutesReading read(String text) {
        return Sample.read("Khall 27.01.2025 § 25\n\nUSO-verkosto\n\n" + text + "\n");
    }
}
