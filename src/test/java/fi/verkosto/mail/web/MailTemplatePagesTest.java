package fi.verkosto.mail.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.util.LinkedMultiValueMap;

@AppTest
class MailTemplatePagesTest {

    private static final String FINNISH = "/mail/templates/TRIAL/fi";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestWorld world;

    private RequestPostProcessor admin;

    @BeforeEach
    void anAdmin() {
        admin = world.admin();
    }

    @Test
    void wordsAKindAnewUntilItIsResetToTheBuiltInWording() {
        assertThat(text(get("/mail/templates"))).contains("Koeviesti", FINNISH).doesNotContain("muutettu");
        assertThat(text(get(FINNISH)))
                .contains("Koeviesti Verkostosta", "Maija Malli", "{moment}", "{name}")
                .doesNotContain("Viimeksi kirjoitetut");

        assertThat(save("-1", "Uusi otsikko", "**{name}**: {sender} {moment}")).hasRedirectedUrl(FINNISH);
        assertThat(text(get("/mail/templates"))).contains("muutettu");
        assertThat(text(get(FINNISH))).contains("<strong>Maija Malli</strong>: Elli Esimerkki", "Palauta alkuperäinen");
        assertThat(subjectOfTrial("/mail/trials")).isEqualTo("Uusi otsikko");
        assertThat(subjectOfTrial(FINNISH + "/trial")).isEqualTo("Uusi otsikko");
        assertThat(text(get(FINNISH))).contains("Viimeksi kirjoitetut", "/mail?kind=TRIAL", "Uusi otsikko</a>");

        assertThat(mvc.delete().uri(FINNISH).param("version", "0").with(admin)).hasRedirectedUrl(FINNISH);
        assertThat(text(get(FINNISH))).contains("Koeviesti Verkostosta").doesNotContain("Palauta alkuperäinen");
        assertThat(subjectOfTrial("/mail/trials")).isEqualTo("Koeviesti Verkostosta");
        assertThat(text(get(FINNISH))).as("the history stays").contains("Uusi otsikko");
    }

    @Test
    void showsHowItReadsWithoutSaving() {
        MvcTestResult shown = mvc.post()
                .uri(FINNISH)
                .param("version", "-1")
                .param("subject", "Kokeilu")
                .param("body", "# Hei\n\n{sender} <script>alert(1)</script> {moment}")
                .param("preview", "true")
                .with(admin)
                .exchange();

        assertThat(shown).hasStatusOk();
        assertThat(text(shown))
                .contains("ei ole vielä tallennettu", "<h2>Hei</h2>", "Elli Esimerkki &lt;script&gt;")
                .doesNotContain("<script>alert");
        assertThat(world.ask("select count(*) from mail_template")).isEqualTo("0");
    }

    @Test
    void namesWhatIsWrongAndKeepsWhatWasTyped() {
        assertThat(text(refused("-1", "Koe", "{sender} {momentti}"))).contains("{momentti}", "joita ei ole");
        assertThat(text(refused("-1", "Koe", "{sender}"))).contains("{moment}", "puuttuu");
        assertThat(text(refused("-1", "Koe", "{sender} {moment} {"))).contains("aaltosulje ilman paria");
        assertThat(text(refused("-1", "", "Jotain typerää"))).contains("Jotain typer", "Kirjoita tähän jotain");
        assertThat(world.ask("select count(*) from mail_template")).isEqualTo("0");
    }

    @Test
    void showsWhoseChangeCameBetween() {
        save("-1", "Ensimmäinen", "{sender} {moment}");

        assertThat(save("-1", "Ensimmäinen", "{sender} {moment}"))
                .as("a second click")
                .hasRedirectedUrl(FINNISH);
        MvcTestResult late = save("-1", "Toinen", "{sender} {moment}");
        assertThat(late).hasStatus(409);
        assertThat(text(late)).contains("Toinen", "value=\"0\"");
    }

    @Test
    void keepsWhatWasTypedOverAWordingThatNobodyHasWritten() {
        MvcTestResult stale = save("5", "Uusi otsikko", "{sender} {moment}");

        assertThat(stale).hasStatus(409);
        assertThat(text(stale)).contains("value=\"Uusi otsikko\"", "value=\"-1\"", "Lomake oli vanhentunut");
    }

    @Test
    void knowsNoOtherKindsNorLanguages() {
        assertThat(get("/mail/templates/NONE/fi")).hasStatus(404);
        assertThat(get("/mail/templates/TRIAL/en")).hasStatus(404);
    }

    private String subjectOfTrial(String address) {
        assertThat(mvc.post()
                        .uri(address)
                        .param("formKey", UUID.randomUUID().toString())
                        .with(admin))
                .hasStatus3xxRedirection();
        return world.ask("select subject from mail order by id desc limit 1");
    }

    private MvcTestResult refused(String version, String subject, String body) {
        MvcTestResult answer = save(version, subject, body);
        assertThat(answer).hasStatus(422);
        return answer;
    }

    private MvcTestResult save(String version, String subject, String body) {
        LinkedMultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        fields.add("version", version);
        fields.add("subject", subject);
        fields.add("body", body);
        return mvc.post().uri(FINNISH).params(fields).with(admin).exchange();
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(admin).exchange();
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
