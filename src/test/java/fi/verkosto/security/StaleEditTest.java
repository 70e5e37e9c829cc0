package fi.verkosto.security;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.decision.proposal.ProposalLanguage;
import fi.verkosto.decision.proposal.SampleProposals;
import fi.verkosto.support.ServerTest;
import fi.verkosto.support.TestWorld;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Fifty people have opened the same form; all of them save at the same moment. */
@ServerTest
class StaleEditTest {

    private static final int EDITORS = 50;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestWorld world;

    @Test
    void oneEditOfAMembershipWinsAndTheOthersKeepTheirText() {
        fiftyEdits("POST /memberships/{id}", "note", "select note from membership where id = 2001");
    }

    @Test
    void oneEditOfTheRadarWinsAndTheOthersKeepTheirText() {
        fiftyEdits("POST /memberships/{id}/radar", "bodyName", "select body_name from approach where id = 7001");
    }

    @Test
    void oneEditOfAWorkshopWinsAndTheOthersKeepTheirText() {
        fiftyEdits("POST /workshops/{id}", "topic", "select topic from workshop where id = 3001");
    }

    @Test
    void oneEditOfAnInitiativeWinsAndTheOthersKeepTheirText() {
        fiftyEdits("POST /initiatives/{id}", "title", "select title from initiative where id = 9501");
    }

    @Test
    void oneAnswerToAnInitiativeWinsAndTheOthersKeepTheirText() {
        fiftyEdits("POST /initiatives/{id}/answer", "answer", "select answer from initiative where id = 9501");
    }

    @Test
    void oneEditOfASeasonWinsAndTheOthersKeepTheirText() {
        fiftyEdits("POST /seasons/{number}", "note", "select note from season where id = 1010");
    }

    @Test
    void oneEditOfADecisionWinsAndTheOthersKeepTheirText() {
        fiftyEdits("POST /decisions/{id}", "title", "select title from decision where id = 4001");
    }

    @Test
    void oneEditOfAnAccountWinsAndTheOthersKeepTheirText() {
        fiftyEdits("POST /accounts/{id}", "name", "select name from account where email = 'uusi@test.example'");
    }

    @Test
    void oneEditOfAProposalTemplateWinsAndTheOthersKeepTheirText() {
        fiftyEdits(
                "POST /decisions/proposals/{number}/template",
                "textFi",
                SampleProposals.changed(ProposalLanguage.FI) + "\n\n",
                "select text_fi from proposal_template where season_id = 1010");
    }

    @Test
    void oneEditOfAContractTemplateWinsAndTheOthersKeepTheirText() {
        fiftyEdits(
                "POST /contracts/templates/{number}",
                "textFi",
                Write.CONTRACT_TEXT + "\n",
                "select text_fi from contract_template where season_id = 1010");
    }

    private void fiftyEdits(String key, String field, String stored) {
        fiftyEdits(key, field, "", stored);
    }

    /** Each editor sends the words before and a sentence of their own. */
    private void fiftyEdits(String key, String field, String before, String stored) {
        Route route = Route.all(context).get(key);
        assertThat(route).as(key).isNotNull();
        Scene scene = new Scene(world).make();
        Write write = Write.ALL.get(key);
        Visitor visitor = Visitor.signedIn(port, write.by());
        String path = scene.path(route.pattern(), false);

        List<Answer> answers = AtOnce.all(
                EDITORS, number -> visitor.post(path, write.own(scene).set(field, before + sentence(number))));

        List<Integer> winners = java.util.stream.IntStream.range(0, EDITORS)
                .filter(number -> answers.get(number).status() == 302)
                .boxed()
                .toList();
        long conflicts =
                answers.stream().filter(answer -> answer.status() == 409).count();
        long kept = java.util.stream.IntStream.range(0, EDITORS)
                .filter(number -> answers.get(number).status() == 409
                        && answers.get(number).body().contains(sentence(number)))
                .count();
        System.out.printf(
                "Stale edits of %s: %d at once, %d won, %d conflicts, %d texts kept%n",
                key, EDITORS, winners.size(), conflicts, kept);
        assertThat(winners).hasSize(1);
        assertThat(conflicts).isEqualTo(EDITORS - 1);
        assertThat(kept).isEqualTo(EDITORS - 1);
        assertThat(world.ask(stored)).isEqualTo(before + sentence(winners.get(0)));
    }

    private static String sentence(int number) {
        return "Muutos numero " + number + ".";
    }
}
