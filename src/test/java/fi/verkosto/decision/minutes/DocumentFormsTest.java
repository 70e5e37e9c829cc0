package fi.verkosto.decision.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.decision.BodyKind;
import fi.verkosto.decision.Officer;
import fi.verkosto.decision.Outcome;
import fi.verkosto.decision.minutes.ReadHandling.Sitting;
import fi.verkosto.shared.Money;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole small document of each form, every value of its heading read. */
class DocumentFormsTest {

    /** Golden case G6: the other form of case numbers, an acting presenter. */
    @Test
    void readsCaseM() {
        MinutesReading reading = Sample.read("""
                Puumalan kunta
                Kunnanhallitus, kokous 25.3.2019
                § 47
                USO Uuden sukupolven organisaatiot -verkostoon liittyminen
                PuuDno-2019-83
                Valmistelija
                vs. kunnanjohtaja Niina Kuuva

                Kuvaus
                Uuden sukupolven organisaatiot (USO) -verkoston kausi 2019-2020 on alkamassa. Osallistumismaksu on 9 000 euroa
                + ALV vuodessa. Liitteenä sopimusluonnos ja oheismateriaalina USO-esite.

                Päätösehdotus
                Esittelijä
                Niina Kuuva, vs. kunnanjohtaja
                Kunnanhallitus päättää liittyä USO-verkostoon.

                Päätös
                Päätösehdotus hyväksyttiin.
                """);

        ReadHandling handling = reading.handlings().get(0);
        assertThat(reading.handlings()).hasSize(1);
        assertThat(reading.municipality().code()).isEqualTo("623");
        assertThat(handling.sitting())
                .isEqualTo(new Sitting("Kunnanhallitus", BodyKind.BOARD, LocalDate.of(2019, 3, 25), 47));
        assertThat(handling.season()).isEqualTo(5);
        assertThat(handling.caseNumber()).isEqualTo("PuuDno-2019-83");
        assertThat(handling.title()).isEqualTo("USO Uuden sukupolven organisaatiot -verkostoon liittyminen");
        assertThat(handling.people().preparer()).isEqualTo(new Officer("Niina Kuuva", "kunnanjohtaja", true));
        assertThat(handling.people().presenter()).isEqualTo(new Officer("Niina Kuuva", "kunnanjohtaja", true));
        assertThat(handling.ruling().proposal()).isEqualTo("Kunnanhallitus päättää liittyä USO-verkostoon.");
        assertThat(handling.ruling().outcome()).isEqualTo(Outcome.JOIN);
        assertThat(handling.terms().fee().annualFee()).isEqualTo(Money.of(9_000));
        assertThat(handling.attachments())
                .extracting(attachment -> attachment.label() + (attachment.backgroundMaterial() ? " (oheis)" : ""))
                .containsExactly("sopimusluonnos", "USO-esite (oheis)");
        assertThat(reading.warnings()).isEmpty();
    }

    @Test
    void readsHelsinki() {
        MinutesReading reading = Sample.read("""
                Helsingin kaupunki    Pöytäkirja    1/2018    13 (45)
                Kaupunginhallitus
                Kj/2
                08.01.2018
                § 13
                Osallistuminen Uuden sukupolven organisaatiot -verkostoon
                HEL 2017-011153 T 02 05 01 00
                Päätös
                Kaupunginhallitus päätti, että kaupunki osallistuu USO-verkostoon kaudella 2017-2018.
                Esittelijä
                kansliapäällikkö
                Sami Sarvilinna
                Lisätiedot
                Maija Meikäläinen, erityissuunnittelija, puhelin: 310 12345
                Muutoksenhaku
                Oikaisuvaatimus, kaupunginhallitus
                Päätösehdotus
                Päätös on ehdotuksen mukainen.
                """);

        ReadHandling handling = reading.handlings().get(0);
        assertThat(reading.handlings()).hasSize(1);
        assertThat(reading.municipality().code()).isEqualTo("091");
        assertThat(handling.sitting())
                .isEqualTo(new Sitting("Kaupunginhallitus", BodyKind.BOARD, LocalDate.of(2018, 1, 8), 13));
        assertThat(handling.caseNumber()).isEqualTo("HEL 2017-011153 T 02 05 01 00");
        assertThat(handling.people().presenter()).isEqualTo(new Officer("Sami Sarvilinna", "kansliapäällikkö", false));
        assertThat(handling.ruling().outcome()).isEqualTo(Outcome.JOIN);
        assertThat(handling.ruling().vote().unanimous()).isNull();
        assertThat(handling.rectificationNotice()).isTrue();
    }

    @Test
    void readsTurku() {
        MinutesReading reading = Sample.read("""
                Turun kaupunki
                Kh § 272 12.6.2017
                5139-2016 (001, 101, 014, 111)
                Uuden sukupolven organisaatiot -verkostoon osallistuminen

                Tiivistelmä:
                Ehdotetaan osallistumista USO-verkostoon kaudella 2017-2018.

                Kaupunginjohtaja Aleksi Randell:
                Ehdotus Kaupunginhallitus päättää, että Turun kaupunki osallistuu USO-verkostoon.

                Päätös Ehdotus hyväksyttiin.

                Jakelu
                """);

        ReadHandling handling = reading.handlings().get(0);
        assertThat(reading.handlings()).hasSize(1);
        assertThat(reading.municipality().code()).isEqualTo("853");
        assertThat(handling.sitting())
                .isEqualTo(new Sitting("Kaupunginhallitus", BodyKind.BOARD, LocalDate.of(2017, 6, 12), 272));
        assertThat(handling.caseNumber()).isEqualTo("5139-2016 (001, 101, 014, 111)");
        assertThat(handling.people().presenter()).isEqualTo(new Officer("Aleksi Randell", "kaupunginjohtaja", false));
        assertThat(handling.ruling().outcome()).isEqualTo(Outcome.JOIN);
    }

    @Test
    void readsAnOfficeHoldersDecision() {
        MinutesReading reading = Sample.read("""
                Rautavaaran kunta
                Kunnanjohtajan viranhaltijapäätös § 12/2025
                3.2.2025
                Asia: USO-verkostoon liittyminen
                Dnro 14/00.04/2025

                Perustelut
                Verkoston kausi 2025-2026 alkaa.

                Päätös
                Päätän, että Rautavaaran kunta osallistuu USO-verkostoon.

                Allekirjoitus
                Henri Ruotsalainen, kunnanjohtaja
                """);

        ReadHandling handling = reading.handlings().get(0);
        assertThat(reading.handlings()).hasSize(1);
        assertThat(reading.municipality().name()).isEqualTo("Rautavaara");
        assertThat(handling.sitting())
                .isEqualTo(new Sitting("Kunnanjohtaja", BodyKind.OFFICE_HOLDER, LocalDate.of(2025, 2, 3), 12));
        assertThat(handling.title()).isEqualTo("USO-verkostoon liittyminen");
        assertThat(handling.caseNumber()).isEqualTo("14/00.04/2025");
        assertThat(handling.ruling().outcome()).isEqualTo(Outcome.JOIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vt. kaupunginjohtajan päätös 16.2.2021 § 12",
                "Vs. kaupunginjohtaja, viranhaltijapäätös 16.2.2021 § 12",
                "Viranhaltijapäätös\nVt. kaupunginjohtaja\n§ 12\n16.2.2021",
                "VIRANHALTIJAPÄÄTÖS\n\nKaupunginjohtaja\n16.02.2021        § 12/2021",
                "Kaupunginjohtaja § 12 16.2.2021",
            })
    void readsTheHeadOfAnOfficeHoldersDecision(String head) {
        String text =
                head + "\n\nUSO-verkostoon liittyminen\n\nPäätös\nPäätän, että kaupunki liittyy USO-verkostoon.\n";

        assertThat(Sample.handling(text).sitting())
                .isEqualTo(new Sitting("Kaupunginjohtaja", BodyKind.OFFICE_HOLDER, LocalDate.of(2021, 2, 16), 12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Yhteenveto Sysmän kunnanhallituksen kokouksesta 27.1.2025. § 25 USO-verkosto: ei osallistuta.",
                "Sysmän kunnanhallituksen 27.1.2025 § 25 pöytäkirjaa USO-verkostosta ei ole vielä tarkastettu.",
                "Terveisiä Sysmästä! Kunnanhallitus käsitteli USO-verkostoa kokouksessaan 27.1.2025 (§ 25).",
            })
    void findsTheHandlingThatALetterIsAbout(String text) {
        ReadHandling handling = Sample.handling(text);

        assertThat(handling.sitting())
                .isEqualTo(new Sitting("Kunnanhallitus", BodyKind.BOARD, LocalDate.of(2025, 1, 27), 25));
        assertThat(handling.ruling().outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stadsstyrelsen, sammanträde den 8 december 2020\n§ 233",
                "Stadsstyrelsen tisdagen den 8.12.2020 § 233",
                "Sst 8.12.2020 § 233",
                "Stadsstyrelsen\n8.12.2020\n§ 233",
                "Stadsstyrelsen § 233\n8.12.2020",
                "Stadsstyrelsen\nParagraf 233\n8.12.2020",
            })
    void readsSwedishHeads(String head) {
        String text = "Närpes stad\n\n" + head + "\n\nDeltagande i USO-nätverket\n\nBeslut\nStadsstyrelsen avstår.\n";

        assertThat(Sample.handling(text).sitting())
                .isEqualTo(new Sitting("Stadsstyrelsen", BodyKind.BOARD, LocalDate.of(2020, 12, 8), 233));
    }

    @Test
    void readsSwedish() {
        MinutesReading reading = Sample.read("""
                Kronoby kommun

                Kommunstyrelsen 13.1.2025 § 7
                KRONOBY/12/00.04.01/2025

                Deltagande i USO-nätverket 2025-2026

                Beredare: tf. kommundirektör Malin Brännkärr

                Årsavgiften är 9 000 euro per år, totalt 18 000 euro för två år.

                Kommundirektörens förslag till beslut
                Kommunstyrelsen beslutar att kommunen inte deltar i USO-nätverket.

                Beslut
                Kommunstyrelsen beslutade enhälligt enligt förslaget.
                """);

        ReadHandling handling = reading.handlings().get(0);
        assertThat(reading.municipality().code()).isEqualTo("288");
        assertThat(handling.sitting())
                .isEqualTo(new Sitting("Kommunstyrelsen", BodyKind.BOARD, LocalDate.of(2025, 1, 13), 7));
        assertThat(handling.season()).isEqualTo(8);
        assertThat(handling.caseNumber()).isEqualTo("KRONOBY/12/00.04.01/2025");
        assertThat(handling.people().preparer()).isEqualTo(new Officer("Malin Brännkärr", "kommundirektör", true));
        assertThat(handling.people().presenter()).isEqualTo(new Officer(null, "kommundirektör", false));
        assertThat(handling.terms().fee().annualFee()).isEqualTo(Money.of(9_000));
        assertThat(handling.terms().fee().totalFee()).isEqualTo(Money.of(18_000));
        assertThat(handling.ruling().outcome()).isEqualTo(Outcome.DECLINE);
        assertThat(handling.ruling().vote().unanimous()).isTrue();
    }

    @Test
    void readsALetter() {
        MinutesReading reading = Sample.read("""
                Hei,

                Sysmän kunnanhallitus päätti kokouksessaan 27.1.2025 (§ 25) osallistua USO-verkostoon kaudella 2025-2026.

                Terveisin
                Matti Meikäläinen
                """);

        ReadHandling handling = reading.handlings().get(0);
        assertThat(reading.municipality().code()).isEqualTo("781");
        assertThat(handling.sitting())
                .isEqualTo(new Sitting("Kunnanhallitus", BodyKind.BOARD, LocalDate.of(2025, 1, 27), 25));
        assertThat(handling.ruling().outcome()).isEqualTo(Outcome.JOIN);
        assertThat(reading.warnings())
                .extracting(warning -> warning.code())
                .containsExactly(WarningCode.CASE_NUMBER_MISSING);
    }

    @Test
    void readsOneMatterOfAWholeMeeting() {
        MinutesReading reading = Sample.read("""
                Kuhmon kaupunki    Pöytäkirja 2/2021    1 (3)
                Kaupunginhallitus
                Kokousaika 26.01.2021 klo 17:00

                § 26 Talousarvion toteutuminen

                Päätös
                Merkittiin tiedoksi.

                § 27 USO-verkostoprojektiin liittyminen
                41/00.01.03.00/2021

                Päätösehdotus
                Kuhmon kaupunki päättää liittyä USO-verkosto-
                projektiin kaudelle 2021-2022.

                Pöytäkirjan tarkastajien nimikirjaimet:
                Kuhmon kaupunki    Pöytäkirja 2/2021    2 (3)
                Kaupunginhallitus

                Päätös
                Hyväksyttiin.

                § 28 Muut asiat

                Päätös
                Ei muita asioita.
                """);

        ReadHandling handling = reading.handlings().get(0);
        assertThat(reading.handlings()).hasSize(1);
        assertThat(reading.municipality().code()).isEqualTo("290");
        assertThat(handling.sitting())
                .isEqualTo(new Sitting("Kaupunginhallitus", BodyKind.BOARD, LocalDate.of(2021, 1, 26), 27));
        assertThat(handling.title()).isEqualTo("USO-verkostoprojektiin liittyminen");
        assertThat(handling.ruling().proposal())
                .isEqualTo("Kuhmon kaupunki päättää liittyä USO-verkostoprojektiin kaudelle 2021-2022.");
        assertThat(handling.ruling().outcome()).isEqualTo(Outcome.JOIN);
    }
}
