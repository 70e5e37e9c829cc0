package fi.verkosto.decision.minutes;

import static fi.verkosto.decision.minutes.Sample.afterProposalToJoin;
import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.decision.Vote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VotesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "JAA 4 ääntä, EI 5 ääntä.",
                "Jaa-ääniä annettiin 4 ja ei-ääniä 5.",
                "4 jaa-ääntä ja 5 ei-ääntä.",
                "JAA: 4 (Aho, Berg, Ek, Lind)\nEI: 5 (Mäki, Niemi, Laine, Salo, Virta)",
                "4 ja-röster och 5 nej-röster.",
                "JA 4, NEJ 5",
            })
    void countYesForThePresenter(String count) {
        String text = afterProposalToJoin("Käsittely\nAho ehdotti, ettei kunta liity. Äänestyksen tulos:\n" + count
                + "\n\nPäätös\nKunta ei liity USO-verkostoon.");

        assertThat(Sample.handling(text).ruling().vote()).isEqualTo(new Vote(false, 4, 5));
    }

    @Test
    void areTurnedWhenTheWinnerIsToldFirst() {
        String lost = afterProposalToJoin("Päätös\nKunnanhallitus päätti äänin 5-4, ettei kunta liity verkostoon.");
        String won = afterProposalToJoin("Päätös\nKunnanhallitus hyväksyi ehdotuksen äänin 5-4.");

        assertThat(Sample.handling(lost).ruling().vote()).isEqualTo(new Vote(false, 4, 5));
        assertThat(Sample.handling(won).ruling().vote()).isEqualTo(new Vote(false, 5, 4));
    }

    @Test
    void areUnanimousOnlyWhereTheResolutionSaysSo() {
        assertThat(vote("Päätös\nHyväksyttiin yksimielisesti.")).isEqualTo(new Vote(true, null, null));
        assertThat(vote("Beslut\nGodkändes enhälligt.")).isEqualTo(new Vote(true, null, null));
        assertThat(vote("Päätös\nHyväksyttiin.")).isEqualTo(new Vote(null, null, null));
    }

    private static Vote vote(String end) {
        return Sample.handling(afterProposalToJoin(end)).ruling().vote();
    }
}
