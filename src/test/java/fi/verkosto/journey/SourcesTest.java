package fi.verkosto.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.support.NetworkDocuments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the golden cases state is really said in the documents themselves. They lie beside the project. */
class SourcesTest {

    static Stream<Source> sources() {
        return Stream.of(
                new Source(
                        "000",
                        "Kuhmo",
                        "Khall 26.01.2021 § 27",
                        "Khall 22.11.2022 § 320",
                        "41/00.01.03.00/2021",
                        "Valmistelija kaupuginjohtaja Tytti Määttä",
                        "Esittelijä Kaupunginjohtaja Määttä Tytti",
                        "Alle 9 000 asukasta: 8 000 euroa /vuosi",
                        "9 000 – 45 000 asukasta: 11 000 euroa /vuosi",
                        "Yli 45 000 asukasta: 16 000 euroa /vuosi",
                        "Hinta on noussut 1000 euroa edelliseen kauteen nähden",
                        "Verkostoon liittyminen on huomioitu talousarviossa",
                        "Kaupunginhallitus yksimielisesti hyväksyi",
                        "viisi kehittämistyöpajaa",
                        "Kuusi vuorovaikutuksellista seminaaria",
                        "Kaksi kuntien luottamushenkilöille suunnattua",
                        "Kuhmon kaupunki päättää liittyä"),
                new Source(
                        "001",
                        "Siikajoki",
                        "09.01.2023 § 21",
                        "13/00.04.01/2023",
                        "Kunnanjohtaja Pertti Severinkangas",
                        "Timo Nousiainen, FCG",
                        "18:30-18:42",
                        "poistui kokouksesta ennen päätöksentekoa",
                        "Päätösesitys annetaan kokouksessa",
                        "päätti yksimielisesti, ettei Siikajoen kunta osallistu",
                        "Alle 9 000 asukkaan kunnissa osallistumismaksu on 9 000 e / vuosi",
                        "2022-2023",
                        "2023-2024"),
                new Source(
                        "002",
                        "brochure",
                        "Alle 9 000 asukasta 9 000 euroa /vuosi",
                        "9 000 – 45 000 asukasta 12 000 euroa /vuosi",
                        "Yli 45 000 asukasta 16 000 euroa /vuosi",
                        "uudistuvien kuntien johtaminen",
                        "4 yhteistä vuorovaikutuksellista teemaseminaaria",
                        "4 yhteistä kuntien kehittäjien ja yhdyshenkilöiden työseminaaria",
                        "Riina Rinta-aho",
                        "USO-projektikoordinaattori",
                        "Viisi räätälöityä kuntakohtaista kehittämispajaa"),
                new Source(
                        "003",
                        "Sysmä",
                        "KH 27.01.2025 § 25",
                        "53/00.04.02/2025",
                        "Lasse Peltonen",
                        "vt. kunnanjohtaja",
                        "vuosimaksu on 9 000 euroa/vuosi",
                        "kokonaishinta on 18 000 euroa",
                        "Kunnanjohtajan ehdotus",
                        "Hallintosäännön ja kuntastrategian päivittämisen valmistelu",
                        "hyväksyi yksimielisesti",
                        "4 kpl yhteistä vuorovaikutuksellista teemaseminaaria",
                        "6 luottamushenkilösparrausta",
                        "5 kpl räätälöityä kuntakohtaista kehittämispajaa",
                        "FCG Oy on lähestynyt Sysmän kuntaa"),
                new Source(
                        "004",
                        "Kuopio",
                        "45 § 30.1.2017 § 70",
                        "489/00.04/2017",
                        "Hallintojohtaja Heikki Vienola",
                        "Kaupunginjohtaja Jarmo Pirhonen",
                        "17.000 €/vuosi",
                        "hyväksyi yksimielisesti",
                        "ei nimennyt erikseen edustajaa",
                        "kausilla 2015-2016 ja 2017 – 2018",
                        "yleishallinnon kehittämishankkeista kohdasta muut kehittämishankkeet",
                        "Helsingissä 27.3.2019",
                        "etäyhteydellä",
                        "1 489/2017 Sopimus USO",
                        "2 489/2017 USO Teemaseminaari 27.3.2019"));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void theDocumentSaysEveryStatedField(Source source) throws IOException {
        assumeSources();

        String text = source.read(NetworkDocuments.FOLDER);

        assertThat(source.says()).allSatisfy(words -> assertThat(text).containsIgnoringWhitespaces(words));
    }

    private static void assumeSources() {
        NetworkDocuments.assumePresent();
    }

    /** A document by the beginning of its name, and what it must say. */
    record Source(String file, String about, List<String> says) {

        Source(String file, String about, String... says) {
            this(file, about, Arrays.asList(says));
        }

        String read(Path folder) throws IOException {
            try (Stream<Path> files = Files.list(folder)) {
                Path document = files.filter(
                                path -> path.getFileName().toString().startsWith(file))
                        .findFirst()
                        .orElseThrow();
                return Files.readString(document).replace("*", "");
            }
        }

        @Override
        public String toString() {
            return about;
        }
    }
}
