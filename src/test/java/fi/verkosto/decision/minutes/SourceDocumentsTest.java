package fi.verkosto.decision.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.decision.Attachment;
import fi.verkosto.decision.BodyKind;
import fi.verkosto.decision.Guest;
import fi.verkosto.decision.Officer;
import fi.verkosto.decision.Outcome;
import fi.verkosto.decision.StatedFee;
import fi.verkosto.decision.Vote;
import fi.verkosto.decision.minutes.MinutesReading.NamedMunicipality;
import fi.verkosto.decision.minutes.ReadHandling.Band;
import fi.verkosto.decision.minutes.ReadHandling.People;
import fi.verkosto.decision.minutes.ReadHandling.Sitting;
import fi.verkosto.shared.Money;
import fi.verkosto.support.NetworkDocuments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The network's own documents (golden cases G1-G5), every stated field read. They lie beside the project. */
class SourceDocumentsTest {

    private static final Vote UNANIMOUS = new Vote(true, null, null);

    @BeforeAll
    static void assumeSources() {
        NetworkDocuments.assumePresent();
    }

    @Test
    void kuhmoJoinsTwice() {
        MinutesReading reading = read("000");

        assertThat(reading.municipality()).isEqualTo(new NamedMunicipality("290", "Kuhmo"));
        assertThat(reading.handlings()).hasSize(2);
        assertThat(reading.warnings()).isEmpty();
        Officer maatta = new Officer("Tytti Määttä", "kaupunginjohtaja", false);

        ReadHandling first = reading.handlings().get(0);
        assertThat(first.season()).isEqualTo(6);
        assertThat(first.sitting())
                .isEqualTo(new Sitting("Kaupunginhallitus", BodyKind.BOARD, LocalDate.of(2021, 1, 26), 27));
        assertThat(first.caseNumber()).isEqualTo("41/00.01.03.00/2021");
        assertThat(first.title()).isEqualTo("USO-verkostoprojektiin liittyminen");
        assertThat(first.people()).isEqualTo(new People(maatta, maatta, List.of(), List.of()));
        assertThat(first.ruling().proposal()).isEqualTo("Kuhmon kaupunki päättää liittyä USO-verkostoprojektiin.");
        assertThat(first.ruling().outcome()).isEqualTo(Outcome.JOIN);
        assertThat(first.ruling().vote()).isEqualTo(UNANIMOUS);
        assertThat(first.terms().fee()).isEqualTo(new StatedFee(null, null));
        assertThat(first.terms().travel()).contains("toteutuneiden kulujen mukaisesti");
        assertThat(first.attachments()).containsExactly(new Attachment(1, "kuvaus", null, false));

        ReadHandling second = reading.handlings().get(1);
        assertThat(second.season()).isEqualTo(7);
        assertThat(second.sitting())
                .isEqualTo(new Sitting("Kaupunginhallitus", BodyKind.BOARD, LocalDate.of(2022, 11, 22), 320));
        assertThat(second.caseNumber()).isEqualTo("41/00.01.03.00/2021");
        assertThat(second.people()).isEqualTo(new People(null, maatta, List.of(), List.of()));
        assertThat(second.ruling().outcome()).isEqualTo(Outcome.JOIN);
        assertThat(second.ruling().vote()).isEqualTo(UNANIMOUS);
        assertThat(second.terms().fee()).isEqualTo(new StatedFee(Money.of(9_000), null));
        assertThat(second.terms().band()).isEqualTo(new Band(null, 8_999));
        assertThat(second.attachments()).isEmpty();
    }

    @Test
    void siikajokiDeclines() {
        MinutesReading reading = read("001");

        ReadHandling handling = only(reading);
        assertThat(reading.municipality()).isEqualTo(new NamedMunicipality("748", "Siikajoki"));
        assertThat(handling.season()).isNull();
        assertThat(handling.sitting())
                .isEqualTo(new Sitting("Kunnanhallitus", BodyKind.BOARD, LocalDate.of(2023, 1, 9), 21));
        assertThat(handling.caseNumber()).isEqualTo("13/00.04.01/2023");
        assertThat(handling.title()).isEqualTo("USO 7 -verkosto: Uudistuvien kuntien johtaminen");
        Guest nousiainen = new Guest("Timo Nousiainen", "FCG", LocalTime.of(18, 30), LocalTime.of(18, 42), true);
        Officer severinkangas = new Officer("Pertti Severinkangas", "kunnanjohtaja", false);
        assertThat(handling.people()).isEqualTo(new People(null, severinkangas, List.of(nousiainen), List.of()));
        assertThat(handling.ruling().proposal()).isEqualTo("Päätösesitys annetaan kokouksessa.");
        assertThat(handling.ruling().outcome()).isEqualTo(Outcome.DECLINE);
        assertThat(handling.ruling().vote()).isEqualTo(UNANIMOUS);
        assertThat(handling.terms().fee()).isEqualTo(new StatedFee(Money.of(9_000), null));
        assertThat(handling.terms().band()).isEqualTo(new Band(null, 8_999));
        assertThat(handling.terms().travel()).contains("matkakustannukset");
        assertThat(codes(reading)).containsExactly(WarningCode.SEASONS_DIFFER);
    }

    @Test
    void theBrochureIsNoDecision() {
        MinutesReading reading = read("002");

        assertThat(reading.handlings()).isEmpty();
        assertThat(reading.municipality()).isNull();
    }

    @Test
    void sysmaJoins() {
        MinutesReading reading = read("003");

        ReadHandling handling = only(reading);
        assertThat(reading.municipality()).isEqualTo(new NamedMunicipality("781", "Sysmä"));
        assertThat(handling.season()).isEqualTo(8);
        assertThat(handling.sitting())
                .isEqualTo(new Sitting("Kunnanhallitus", BodyKind.BOARD, LocalDate.of(2025, 1, 27), 25));
        assertThat(handling.caseNumber()).isEqualTo("53/00.04.02/2025");
        assertThat(handling.title()).isEqualTo("USO8-verkoston 2025-2026 osallistuminen");
        Officer peltonen = new Officer("Lasse Peltonen", "kunnanjohtaja", true);
        Officer presenter = new Officer(null, "kunnanjohtaja", false);
        assertThat(handling.people()).isEqualTo(new People(peltonen, presenter, List.of(), List.of()));
        assertThat(handling.ruling().proposal()).contains("kuntastrategian päivittämisen valmistelu toteutetaan");
        assertThat(handling.ruling().outcome()).isEqualTo(Outcome.JOIN);
        assertThat(handling.ruling().vote()).isEqualTo(UNANIMOUS);
        assertThat(handling.terms().fee()).isEqualTo(new StatedFee(Money.of(9_000), Money.of(18_000)));
        assertThat(handling.terms().band()).isEqualTo(new Band(null, 8_999));
        assertThat(reading.warnings()).isEmpty();
    }

    @Test
    void kuopioJoinsOnADayThatTheDocumentDoesNotGive() {
        MinutesReading reading = read("004");

        assertThat(reading.municipality()).isEqualTo(new NamedMunicipality("297", "Kuopio"));
        assertThat(reading.handlings()).hasSize(2);
        assertThat(reading.warnings()).isEmpty();

        ReadHandling earlier = reading.handlings().get(0);
        assertThat(earlier.sitting())
                .isEqualTo(new Sitting("Kaupunginhallitus", BodyKind.BOARD, LocalDate.of(2017, 1, 30), 45));
        assertThat(earlier.season()).isNull();
        assertThat(earlier.ruling().outcome()).isEqualTo(Outcome.UNKNOWN);

        ReadHandling handling = reading.handlings().get(1);
        assertThat(handling.season()).isEqualTo(5);
        assertThat(handling.sitting()).isEqualTo(new Sitting("Kaupunginhallitus", BodyKind.BOARD, null, 70));
        assertThat(handling.caseNumber()).isEqualTo("489/00.04/2017");
        assertThat(handling.title()).startsWith("Kuopion kaupungin osallistuminen uuden sukupolven organisaatiot");
        Officer vienola = new Officer("Heikki Vienola", "hallintojohtaja", false);
        Officer pirhonen = new Officer("Jarmo Pirhonen", "kaupunginjohtaja", false);
        assertThat(handling.people()).isEqualTo(new People(vienola, pirhonen, List.of(), List.of()));
        assertThat(handling.ruling().proposal()).isEqualTo("Kaupunginhallitus hyväksyy hallintojohtajan esityksen.");
        assertThat(handling.ruling().outcome()).isEqualTo(Outcome.JOIN);
        assertThat(handling.ruling().vote()).isEqualTo(UNANIMOUS);
        assertThat(handling.terms().fee()).isEqualTo(new StatedFee(Money.of(17_000), null));
        assertThat(handling.attachments())
                .extracting(Attachment::ordinal, Attachment::identifier)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "489/2017"),
                        org.assertj.core.groups.Tuple.tuple(2, "489/2017"));
    }

    @Test
    void everyPassageShowsTheWordsThatWereRead() {
        String text = text("001");
        MinutesReading reading = Sample.read(text);

        assertThat(words(text, reading, "municipality")).isEqualTo("Siikajoen kunta");
        assertThat(words(text, reading, "handlings[0].body")).isEqualTo("KHALL");
        assertThat(words(text, reading, "handlings[0].meetingDate")).isEqualTo("09.01.2023");
        assertThat(words(text, reading, "handlings[0].section")).isEqualTo("§ 21");
        assertThat(words(text, reading, "handlings[0].caseNumber")).isEqualTo("13/00.04.01/2023");
        assertThat(words(text, reading, "handlings[0].presenter")).isEqualTo("Kunnanjohtaja Pertti Severinkangas");
        assertThat(words(text, reading, "handlings[0].outcome")).contains("ettei Siikajoen kunta osallistu");
        assertThat(words(text, reading, "handlings[0].annualFee")).isEqualTo("9 000 e");
    }

    private static String words(String text, MinutesReading reading, String path) {
        Passage passage = reading.passages().get(path);
        return text.substring(passage.start(), passage.end());
    }

    private static List<WarningCode> codes(MinutesReading reading) {
        return reading.warnings().stream().map(MinutesReading.Warning::code).toList();
    }

    private static ReadHandling only(MinutesReading reading) {
        assertThat(reading.handlings()).hasSize(1);
        return reading.handlings().get(0);
    }

    private static MinutesReading read(String file) {
        return Sample.read(text(file));
    }

    private static String text(String file) {
        try (Stream<Path> files = Files.list(NetworkDocuments.FOLDER)) {
            Path document = files.filter(path -> path.getFileName().toString().startsWith(file))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(document);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
