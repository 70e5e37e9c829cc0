package fi.verkosto.decision.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StancesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kuhmon kaupunki päättää liittyä USO-verkostoprojektiin.",
                "Kuopion kaupunki osallistuu USO-verkoston kaudella 2019-2020 liitteenä olevan sopimuksen mukaisesti.",
                "Kunnanhallitus päättää, että Sysmän kunta osallistuu USO-verkostoon siten, että maksu on 9 000 euroa/vuosi.",
                "Kunnanhallitus hyväksyy osallistumisen USO-verkostoon.",
                "Kunta liittyy USO-verkostoon eikä nimeä edustajaa.",
                "Kaupunki jatkaa USO-verkoston toiminnassa kaudella 2025-2026.",
                "Kunnanhallitus päättää lähteä verkostoon mukaan.",
                "Kommunstyrelsen besluter att kommunen ansluter sig till USO-nätverket.",
                "Kommunstyrelsen beslutar att delta i USO-nätverket under perioden 2025-2026.",
                "Päätän, että kunta osallistuu verkostoon.",
            })
    void joins(String sentence) {
        assertThat(Stances.of(sentence, false)).isEqualTo(Stance.JOIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kunnanhallitus päätti yksimielisesti, ettei Siikajoen kunta osallistu verkoston toimintaan.",
                "Kunta ei liity USO-verkostoon.",
                "Kunnanhallitus päättää olla liittymättä USO-verkostoon.",
                "Kaupunki jättäytyy pois verkostosta kaudella 2025-2026.",
                "Osallistumista verkostoon ei pidetä tarkoituksenmukaisena.",
                "Kunnanhallitus päätti, että verkostosopimusta ei jatketa.",
                "Kaupunginhallitus luopuu USO-verkoston jäsenyydestä.",
                "Kommunen deltar inte i USO-nätverket.",
                "Stadsstyrelsen beslutade att inte ansluta sig till nätverket.",
                "Kommunstyrelsen avstår från att delta i nätverket.",
            })
    void declines(String sentence) {
        assertThat(Stances.of(sentence, false)).isEqualTo(Stance.DECLINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kunnanhallitus selvittää, olisiko verkostoon syytä liittyä.",
                "Kunta voi liittyä USO-verkostoon myöhemmin.",
                "Kunta liittyy USO-verkostoon, mikäli valtuusto myöntää määrärahan.",
                "Kunnanjohtaja osallistuu USO-verkoston esittelytilaisuuteen.",
                "Hankkeeseen liittyy kustannuksia.",
                "Kunta päättää liittyä Hinku-verkostoon.",
                "Ei ole syytä olla liittymättä verkostoon.",
                "Kunnanhallitus pyytää kunnanjohtajaa valmistelemaan kunnan liittymistä verkostoon.",
                "Hallintojohtaja Liisa Korhonen jatkaa verkoston yhdyshenkilönä.",
                "Merkittiin tiedoksi.",
                "Kunnanhallitus ei kannata sitä, että kunta liittyy USO-verkostoon.",
            })
    void takesNoneInDoubt(String sentence) {
        assertThat(Stances.of(sentence, false)).isEqualTo(Stance.NONE);
    }

    @Test
    void tellsWhatBecomesOfTheCase() {
        assertThat(Stances.of("Asia jätettiin pöydälle.", false)).isEqualTo(Stance.POSTPONE);
        assertThat(Stances.of("Ärendet bordlades.", false)).isEqualTo(Stance.POSTPONE);
        assertThat(Stances.of("Esitys asian jättämisestä pöydälle raukesi kannattamattomana.", false))
                .isEqualTo(Stance.NONE);
        assertThat(Stances.of("Asia palautettiin uudelleen valmisteltavaksi.", false))
                .isEqualTo(Stance.RETURN);
        assertThat(Stances.of("Ärendet återremitterades.", false)).isEqualTo(Stance.RETURN);
        assertThat(Stances.of("Kunnanhallitus esittää kunnanvaltuustolle, että kunta liittyy USO-verkostoon.", false))
                .isEqualTo(Stance.TO_COUNCIL);
    }

    @Test
    void readsTheBoardsProposalAsItsOwnInTheCouncil() {
        String sentence = "Kunnanhallitus esittää valtuustolle, että kunta liittyy USO-verkostoon.";

        assertThat(Stances.of(sentence, true)).isEqualTo(Stance.JOIN);
    }

    @Test
    void takesNoneWhenSentencesDisagree() {
        List<String> sentences =
                List.of("Kunta liittyy USO-verkostoon.", "Kunta ei osallistu verkoston toimintaan vuonna 2026.");

        assertThat(Stances.of(sentences, false)).isEqualTo(Stance.NONE);
    }
}
