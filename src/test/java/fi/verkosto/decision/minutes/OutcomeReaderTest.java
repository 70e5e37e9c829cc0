package fi.verkosto.decision.minutes;

import static fi.verkosto.decision.minutes.Sample.afterProposalToJoin;
import static fi.verkosto.decision.minutes.Sample.boardWith;
import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.decision.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomeReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Päätös\nHyväksyttiin.",
                "Päätös\nPäätettiin esityksen mukaisesti.",
                "Päätös\nEhdotuksen mukaan.",
                "Päätös\nHyväksyttiin esitys.",
                "Päätös\nPäätösehdotus hyväksyttiin muutoksitta.",
                "Päätös\nHyväksyttiin päätösehdotuksen mukaisesti.",
                "Päätös\nEhdotus tuli yksimielisesti hyväksytyksi.",
                "Päätös\nKunnanhallitus päätti asiasta kunnanjohtajan ehdotuksen mukaisesti.",
                "Käsittely\nVirtanen ehdotti, ettei kunta osallistu.\nPäätös\nKunnanjohtajan ehdotus tuli kunnanhallituksen"
                        + " päätökseksi äänin 6-3.",
                "Beslut\nGodkändes enhälligt.",
                "Beslut\nBeslut enligt förslag.",
                "Beslut\nKommunstyrelsen omfattade förslaget.",
                "Beslut\nKommunstyrelsen beslutade i enlighet med förslaget.",
                "Beslut: Enligt förslaget.",
                "Päätös: Ehdotus hyväksyttiin yksimielisesti.",
                "Päätös\n\nKunnanhallitus päätti ehdotuksen mukaisesti.",
                "PÄÄTÖS\nPäätösehdotus hyväksyttiin.",
                "Päätös\nPäätös on ehdotuksen mukainen.",
                "Käsittely\nVirtanen ehdotti, ettei kunta osallistu. Ehdotus raukesi kannattamattomana.\n\nPäätös\nHyväksyttiin ehdotus.",
                "Käsittely\nVirtanen Korhosen kannattamana ehdotti, ettei kunta osallistu verkostoon. Äänestyksessä annettiin"
                        + " 5 jaa-ääntä ja 4 ei-ääntä.\n\nPäätös\nKunnanhallitus hyväksyi kunnanjohtajan ehdotuksen.",
            })
    void takesTheAcceptedProposalAtItsWord(String end) {
        assertThat(outcome(afterProposalToJoin(end))).isEqualTo(Outcome.JOIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Päätös\nKunnanhallitus päätti, ettei Sysmän kunta osallistu verkoston toimintaan.",
                "Päätös\nKunnanhallitus hylkäsi ehdotuksen.",
                "Päätös\nKunta jättää verkoston tällä kertaa väliin.",
                "Päätös\nKunnanhallitus päätti, että kunta jää verkoston ulkopuolelle.",
                "Päätös\nKunnanhallitus päätti pidättäytyä verkostoon liittymisestä.",
                "Beslut\nKommunstyrelsen beslutade att kommunen står utanför nätverket.",
                "Beslut\nFörslaget förkastades.",
                "Päätös\nEhdotusta ei hyväksytty.",
                "Käsittely\nVirtanen ehdotti Korhosen kannattamana, että kunta ei osallistu verkostoon.\n\nPäätös\n"
                        + "Kunnanhallitus hyväksyi Virtasen ehdotuksen.",
                "Käsittely\nVirtanen ehdotti Korhosen kannattamana, että kunta ei osallistu verkostoon. Suoritetussa"
                        + " äänestyksessä JAA 3 ääntä, EI 6 ääntä.\n\nPäätös\nVastaehdotus tuli hyväksytyksi.",
                "Käsittely\nVirtanen ehdotti, että kunta jättäytyy pois verkostosta. JAA 4, EI 5.\n\nPäätös\n"
                        + "Kunnanhallitus päätti äänin 5-4 olla osallistumatta verkostoon.",
            })
    void declinesWhenTheProposalLoses(String end) {
        assertThat(outcome(afterProposalToJoin(end))).isEqualTo(Outcome.DECLINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Päätös\nMerkittiin tiedoksi.",
                "Päätös\nAsia poistettiin esityslistalta.",
                "Käsittely\nVirtanen ehdotti, ettei kunta osallistu.\n\nPäätös\nEhdotus hyväksyttiin.",
                "Päätös\nEhdotus hyväksyttiin osittain.",
                "Käsittely\nVirtanen ehdotti, ettei kunta osallistu. JAA 4, EI 5.\n\nPäätös\nKunnanhallitus päätti, että kunta"
                        + " osallistuu USO-verkostoon.",
                "Päätös\nKunnanhallitus päättää liittymisestä myöhemmin.",
                "Käsittely\nKunnanjohtaja muutti ehdotustaan. Asia valmistellaan kevääksi.\n\nPäätös\nEhdotus hyväksyttiin.",
            })
    void isUnknownInDoubt(String end) {
        assertThat(outcome(afterProposalToJoin(end))).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void neverReadsItFromTheProposal() {
        assertThat(outcome(boardWith("Päätösehdotus\nKunta liittyy USO-verkostoon.\n")))
                .isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void readsADecliningProposalThatWasAccepted() {
        String text = boardWith("Kunnanjohtajan ehdotus\nKunnanhallitus päättää, ettei kunta liity USO-verkostoon.\n\n"
                + "Päätös\nHyväksyttiin yksimielisesti.");

        assertThat(outcome(text)).isEqualTo(Outcome.DECLINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Päätös\nAsia jäi pöydälle.",
                "Päätös\nPantiin pöydälle.",
                "Päätös\nAsian käsittely siirrettiin seuraavaan kokoukseen.",
                "Beslut\nÄrendet bordlades till nästa möte.",
            })
    void readsAPostponement(String end) {
        assertThat(outcome(afterProposalToJoin(end))).isEqualTo(Outcome.POSTPONED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Päätös\nAsia palautettiin valmisteluun.",
                "Päätös\nKunnanhallitus päätti palauttaa asian uuteen valmisteluun.",
                "Beslut\nÄrendet återremitterades för ny beredning.",
            })
    void readsAReturn(String end) {
        assertThat(outcome(afterProposalToJoin(end))).isEqualTo(Outcome.RETURNED);
    }

    @Test
    void readsWhatHappensToTheCase() {
        assertThat(outcome(afterProposalToJoin("Päätös\nAsia jätettiin yksimielisesti pöydälle.")))
                .isEqualTo(Outcome.POSTPONED);
        assertThat(outcome(afterProposalToJoin("Päätös\nKunnanhallitus palautti asian uudelleen valmisteluun.")))
                .isEqualTo(Outcome.RETURNED);
        assertThat(outcome(boardWith("Päätösehdotus\nKunnanhallitus esittää kunnanvaltuustolle, että kunta liittyy"
                        + " USO-verkostoon.\n\nPäätös\nEhdotus hyväksyttiin.")))
                .isEqualTo(Outcome.PROPOSED_TO_COUNCIL);
    }

    @Test
    void doesNotTakeADissentForTheDecision() {
        String text = afterProposalToJoin("Päätös\nHyväksyttiin kunnanjohtajan ehdotus. Merkittiin, että Virtanen jätti"
                + " eriävän mielipiteen, koska kunnan ei pitäisi osallistua verkostoon.");

        assertThat(outcome(text)).isEqualTo(Outcome.JOIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Päätös\nHyväksyttiin ehdolla, että valtuusto myöntää määrärahan.",
                "Päätös\nPäätösehdotus hyväksyttiin, mikäli määräraha riittää.",
                "Päätös\nKunnanhallitus päätti pyytää lisäselvitystä ja hyväksyi esittelijän muutetun ehdotuksen asian siirtämisestä.",
                "Päätös\nHyväksyttiin kunnanjohtajan muutettu ehdotus.",
                "Päätös\nKunnanhallitus päättää osallistua verkostoon aikaisintaan kaudella 2029-2030.",
                "Beslut\nFörslaget godkändes under förutsättning att fullmäktige beviljar anslaget.",
                "Beslut\nGodkändes det ändrade förslaget.",
                "Päätös\nHyväksyttiin siten, että päätös tehdään syksyllä.",
                "Päätös\nKunnanhallitus kumosi aiemman päätöksensä liittyä verkostoon.",
                "Päätös\nKunnanhallitus päätti, että kunta osallistuu muuhun vastaavaan verkostoon.",
                "Beslut\nKommunstyrelsen upphäver sitt tidigare beslut att delta i USO-nätverket.",
            })
    void takesNoDoubtfulAcceptanceForJoining(String end) {
        assertThat(outcome(afterProposalToJoin(end))).isEqualTo(Outcome.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kunnanhallitus päättää hylätä esityksen osallistua USO-verkostoon.",
                "Kommunstyrelsen beslutar förkasta förslaget att delta i USO-nätverket.",
                "Kunnanhallitus päättää perua päätöksensä liittyä USO-verkostoon.",
                "Kunnanhallitus päättää kumota 12.1.2026 tekemänsä päätöksen osallistua USO-verkostoon.",
                "Kunnanhallitus toteaa, että kunta osallistuu USO-verkostoon, ja merkitsee tilannekatsauksen tiedoksi.",
                "Kommunstyrelsen beslutar återkalla beslutet att delta i USO-nätverket.",
                "Kommunstyrelsen antecknar att kommunen deltar i USO-nätverket för kännedom.",
            })
    void takesAnAcceptedRefusalForNoJoining(String proposal) {
        assertThat(outcome(boardWith("Päätösehdotus\n\n" + proposal + "\n\nPäätös\n\nHyväksyttiin.")))
                .isNotEqualTo(Outcome.JOIN);
    }

    private static Outcome outcome(String text) {
        return Sample.handling(text).ruling().outcome();
    }
}
