package fi.verkosto.decision.minutes;

import static fi.verkosto.decision.minutes.Sample.boardWith;
import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.decision.Outcome;
import fi.verkosto.decision.Vote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CounterProposalsTest {

    private static final String PROPOSAL_NOT_TO_JOIN =
            "Kunnanjohtajan ehdotus\n\nKunnanhallitus päättää, ettei kunta liity USO-verkostoon.\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Käsittely\nJäsen Aho ehdotti Bergin kannattamana, että kunta liittyy USO-verkostoon. Äänestyksessä annettiin"
                        + " 4 JAA-ääntä ja 5 EI-ääntä.\n\nPäätös\nKunnanhallitus päätti äänestyksen perusteella, että kunta"
                        + " liittyy USO-verkostoon.",
                "Käsittely\nJäsen Aho ehdotti, että kunta osallistuu USO-verkostoon kaudella 2025-2026. Berg kannatti ehdotusta."
                        + "\n\nJAA 3 (Lind, Ek, Salo), EI 6 (Aho, Berg, Virta, Mäki, Niemi, Laine).\n\nPäätös\nAhon ehdotus"
                        + " voitti äänin 6-3.",
                "Käsittely\nAho teki seuraavan vastaehdotuksen: Kunta liittyy USO-verkostoon kaudelle 2025-2026. Vastaehdotusta"
                        + " kannatettiin.\n\nPäätös\nAhon vastaehdotus hyväksyttiin äänin 5-4.",
                "Käsittely\nAho ehdotti Bergin kannattamana, että kunta liittyy USO-verkostoon.\n\nPäätös\nKunnanhallitus"
                        + " päätti Ahon ehdotuksen mukaisesti.",
                "Käsittely\nAho esitti Bergin kannattamana, että kunta osallistuisi USO-verkostoon. JAA 3 EI 4.\n\nPäätös\n"
                        + "Kunnanhallitus hyväksyi äänin 4-3 Ahon vastaehdotuksen.",
                "Behandling\nAho framställde ett motförslag om att kommunen ska gå med i USO-nätverket. Berg understödde det."
                        + "\n\nBeslut\nAhos motförslag godkändes med rösterna 5-4.",
                "Behandling\nLedamot Aho föreslog understödd av Berg att kommunen deltar i USO-nätverket. Vid omröstningen"
                        + " avgavs 4 ja-röster och 5 nej-röster.\n\nBeslut\nAhos förslag vann.",
            })
    void joinsWhenTheCounterProposalDoes(String end) {
        ReadHandling handling = Sample.handling(boardWith(PROPOSAL_NOT_TO_JOIN + end));

        assertThat(handling.ruling().outcome()).isEqualTo(Outcome.JOIN);
    }

    @Test
    void countsForThePresenterFirst() {
        String text = boardWith(PROPOSAL_NOT_TO_JOIN
                + "Käsittely\nAho ehdotti Bergin kannattamana, että kunta liittyy USO-verkostoon.\n\nPäätös\nAhon ehdotus"
                + " tuli kunnanhallituksen päätökseksi äänin 5-4.");

        assertThat(Sample.handling(text).ruling().vote()).isEqualTo(new Vote(false, 4, 5));
    }

    @Test
    void readsAProposalMadeInTheMeeting() {
        String text =
                boardWith("Päätösehdotus\nEhdotus annetaan kokouksessa.\n\nKäsittely\nKunnanjohtaja teki kokouksessa"
                        + " seuraavan päätösehdotuksen: Kunnanhallitus päättää, ettei kunta osallistu USO-verkostoon.\n\nPäätös\n"
                        + "Hyväksyttiin.");

        assertThat(Sample.handling(text).ruling().outcome()).isEqualTo(Outcome.DECLINE);
    }

    @Test
    void readsATieInWhichTheChairVotedForTheProposal() {
        String text = Sample.afterProposalToJoin("Käsittely\nAho ehdotti Bergin kannattamana, ettei kunta osallistu."
                + " Äänestyksessä JAA 4, EI 4. Äänten mennessä tasan ratkaisi puheenjohtajan ääni, joka oli JAA.\n\nPäätös\n"
                + "Ehdotus hyväksyttiin.");

        assertThat(Sample.handling(text).ruling().outcome()).isEqualTo(Outcome.JOIN);
    }

    @Test
    void readsATieThatTheChairDecides() {
        String text = Sample.afterProposalToJoin("Käsittely\nAho ehdotti Bergin kannattamana, ettei kunta osallistu."
                + " Äänestyksessä JAA 4, EI 4, puheenjohtajan ääni ratkaisi.\n\nPäätös\nKunnanhallitus hyväksyi kunnanjohtajan"
                + " ehdotuksen puheenjohtajan äänen ratkaistessa.");

        assertThat(Sample.handling(text).ruling().outcome()).isEqualTo(Outcome.JOIN);
        assertThat(Sample.handling(text).ruling().vote()).isEqualTo(new Vote(false, 4, 4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kunnanhallitus päättää ehdottaa kunnanvaltuustolle, että kunta osallistuu USO-verkostoon ja että valtuusto"
                        + " myöntää siihen määrärahan.",
                "Kunnanhallitus esittää valtuuston päätettäväksi, että kunta liittyy USO-verkostoon.",
                "Kunnanhallitus ehdottaa, että kunnanvaltuusto päättää kunnan liittymisestä USO-verkostoon.",
                "Kommunstyrelsen beslutar föreslå för kommunfullmäktige att kommunen deltar i USO-nätverket.",
                "Kommunstyrelsen föreslår att kommunfullmäktige beslutar att kommunen ansluter sig till nätverket.",
            })
    void readsTheBoardsProposalToTheCouncil(String proposal) {
        String text = boardWith("Päätösehdotus\n" + proposal + "\n\nPäätös\nHyväksyttiin yksimielisesti.");

        assertThat(Sample.handling(text).ruling().outcome()).isEqualTo(Outcome.PROPOSED_TO_COUNCIL);
    }
}
