package fi.verkosto.decision.minutes;

import static fi.verkosto.decision.minutes.Sample.boardWith;
import static fi.verkosto.decision.minutes.Sample.section;
import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.decision.Guest;
import fi.verkosto.decision.Officer;
import fi.verkosto.decision.Representative;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who prepared, presented, was heard and was named. */
class PeopleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Valmistelija kaupuginjohtaja Tytti Määttä, p. 044 7255 220  | Tytti Määttä   | kaupunginjohtaja         | false",
                "Valmistelija\\n\\nNimi: Lasse Peltonen\\nTehtävänimike: vt. kunnanjohtaja\\nPuh: 044 | Lasse Peltonen | kunnanjohtaja | true",
                "Valmistelija: Niina Kuuva, vs. kunnanjohtaja                 | Niina Kuuva    | kunnanjohtaja            | true",
                "Valmistelija\\nhallinto- ja talousjohtaja Anna-Liisa Rinta-aho | Anna-Liisa Rinta-aho | hallinto- ja talousjohtaja | false",
                "Hallintojohtaja Heikki Vienola Kaupunginkanslia\\n\\nValmistelija\\n\\nHeikki Vienola\\nx(at)y.fi | Heikki Vienola | hallintojohtaja | false",
                "Beredare: tf. stadsdirektör Jan Finne                        | Jan Finne      | stadsdirektör            | true",
            })
    void readsWhoPrepared(String lines, String name, String title, boolean acting) {
        Officers officers = new Officers(section(boardWith(lines.replace("\\n", "\n") + "\n\nPäätös\nHyväksyttiin.")));

        assertThat(officers.preparer().value()).isEqualTo(new Officer(name, title, acting));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Esittelijä Kaupunginjohtaja Määttä Tytti\\n\\nPäätösehdotus\\nX.          | Tytti Määttä     | kaupunginjohtaja",
                "Esittelijä\\n\\nKunnanjohtaja Pertti Severinkangas\\n\\nPäätösehdotus\\nX.  | Pertti Severinkangas | kunnanjohtaja",
                "Päätösehdotus\\n\\nKaupunginjohtaja Jarmo Pirhonen\\n\\nX hyväksyy.         | Jarmo Pirhonen   | kaupunginjohtaja",
                "Kunnanjohtajan ehdotus\\n\\nX.                                           |                  | kunnanjohtaja",
                "Kj Minna Arve:\\n\\nEhdotus X päättää.                                   | Minna Arve       | kaupunginjohtaja",
                "Päätösehdotus\\n\\nEsittelijä\\n\\nUnto Käenkoski, kaupunginjohtaja\\n\\nX päättää. | Unto Käenkoski | kaupunginjohtaja",
            })
    void readsWhoPresented(String lines, String name, String title) {
        Officers officers = new Officers(section(boardWith(lines.replace("\\n", "\n") + "\n\nPäätös\nHyväksyttiin.")));

        assertThat(officers.presenter().value()).isEqualTo(new Officer(name, title, false));
    }

    @Test
    void readsGuestsWithTheirTimes() {
        Section section =
                section(boardWith("Päätös\nAsiantuntijana kuultiin Timo Nousiaista (FCG) klo 18.30-18.42. Hän poistui"
                        + " ennen päätöksentekoa. Hyväksyttiin."));

        assertThat(new Guests(section).all())
                .extracting(Found::value)
                .containsExactly(new Guest("Timo Nousiainen", "FCG", LocalTime.of(18, 30), LocalTime.of(18, 42), true));
    }

    @Test
    void doesNotTakeADisqualifiedMemberForAGuest() {
        Section section =
                section(boardWith("Päätös\nMatti Virtanen poistui esteellisenä klo 18.30, kun asiaa esiteltiin."));

        assertThat(new Guests(section).all()).isEmpty();
    }

    @Test
    void readsWhoWasNamed() {
        Section section =
                section(boardWith("Päätös\nEdustajiksi nimettiin hallintojohtaja Liisa Korhonen ja Matti Virtanen."));

        assertThat(new Lists(section).representatives(false))
                .extracting(Found::value)
                .containsExactly(
                        new Representative("Liisa Korhonen", "hallintojohtaja"),
                        new Representative("Matti Virtanen", null));
    }

    @Test
    void namesNobodyWhereTheResolutionSaysSo() {
        Section section =
                section(boardWith("Päätösehdotus\nKunta nimeää edustajaksi Liisa Korhosen.\n\nPäätös\nHyväksyttiin,"
                        + " mutta edustajaa ei nimetty."));

        assertThat(new Lists(section).representatives(true)).isEmpty();
    }
}
