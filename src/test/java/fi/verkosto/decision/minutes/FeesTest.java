package fi.verkosto.decision.minutes;

import static fi.verkosto.decision.minutes.Sample.boardWith;
import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.decision.minutes.ReadHandling.Band;
import fi.verkosto.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeesTest {

    private static final String TIERS = "Osallistumismaksu on vuodessa:\n\n- Alle 9 000 asukasta: 8 000 euroa /vuosi\n"
            + "- 9 000 – 45 000 asukasta: 11 000 euroa /vuosi\n- Yli 45 000 asukasta: 16 000 euroa /vuosi\n\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Maksu on 9 000 euroa vuodessa.                                                             | 9000  | -",
                "Osallistumismaksu (17.000 €/vuosi) maksetaan.                                              | 17000 | -",
                "Alle 9 000 asukkaan kunnan maksu on 9 000 e / vuosi.                                       | 9000  | -",
                "Vuosimaksu on 9 000 euroa/vuosi eli kahden vuoden kokonaishinta on 18 000 euroa.           | 9000  | 18000",
                "Maksu on 12 000 euroa vuodessa, jolloin koko kauden hinta on 24 000 euroa.                 | 12000 | 24000",
                "Hinta on 9 000 euroa /vuosi. Hinta on noussut 1000 euroa edelliseen kauteen nähden.        | 9000  | -",
                "Maksu on 9 000 euroa vuodessa; edellisellä kaudella se oli 8 000 euroa vuodessa.           | 9000  | -",
                "Kunnanjohtaja päättää hankinnoista, joiden vuosikustannus on enintään 15 000 euroa.        | -     | -",
                "Maksu on 9 000 euroa + ALV vuodessa.                                                       | 9000  | -",
                "Årsavgiften är 9 000 euro per år, totalt 18 000 euro för två år.                           | 9000  | 18000",
                "Määräraha on 20 000 euroa.                                                                 | -     | -",
            })
    void readsWhatAYearAndTheSeasonCost(String text, Long annual, Long total) {
        Fees fees = fees(text);

        assertThat(fees.annual() == null ? null : fees.annual().amount())
                .isEqualTo(annual == null ? null : Money.of(annual));
        assertThat(fees.total() == null ? null : fees.total().amount())
                .isEqualTo(total == null ? null : Money.of(total));
    }

    @Test
    void choosesNoTierThatTheTextDoesNotChoose() {
        assertThat(fees(TIERS).annual()).isNull();
        assertThat(fees(TIERS).band()).isNull();
    }

    @Test
    void choosesTheTierOfTheStatedPopulation() {
        Fees fees = fees(TIERS + "Kunnan asukasluku on 12 345.");

        assertThat(fees.annual().amount()).isEqualTo(Money.of(11_000));
        assertThat(fees.band().value()).isEqualTo(new Band(9_000, 45_000));
    }

    @Test
    void prefersTheResolution() {
        Fees fees = fees(TIERS + "Päätös\nKunta liittyy verkostoon maksulla 16 000 euroa vuodessa.");

        assertThat(fees.annual().amount()).isEqualTo(Money.of(16_000));
    }

    @Test
    void readsTheTermsOfTravel() {
        assertThat(fees("Maksu on 9 000 e. Matkakustannukset laskutetaan kulujen mukaan. Muuta ei ole.")
                        .travel()
                        .value())
                .isEqualTo("Matkakustannukset laskutetaan kulujen mukaan.");
    }

    private static Fees fees(String text) {
        return new Fees(Sample.section(boardWith(text)));
    }
}
