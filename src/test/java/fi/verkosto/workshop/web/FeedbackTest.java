package fi.verkosto.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@AppTest
class FeedbackTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestWorld world;

    private RequestPostProcessor contact;
    private String workshop;

    @BeforeEach
    void heldWorkshop() throws SQLException {
        long membership = world.member("781", world.activeSeason()).getId();
        world.execute("insert into workshop (membership_id, municipality_id, slot, state, topic, held_on, participants)"
                + " select id, municipality_id, 1, 'HELD', 'Strategiapaja', '2026-11-20', 9 from membership where id = "
                + membership);
        workshop = "/workshops/" + world.ask("select id from workshop");
        contact = world.contact("781");
    }

    @Test
    void keepsTheAnswersTogetherOnceThereAreThree() {
        String link = opened();

        answer(link, UUID.randomUUID(), "5", "Hyvä paja");
        answer(link, UUID.randomUUID(), "4", "");
        assertThat(page()).contains("Vastauksia 2.").doesNotContain("Hyvä paja", "4,5");
        answer(link, UUID.randomUUID(), "4", "Lisää aikaa");

        assertThat(page()).contains("3 vastausta", "4,3", "Hyvä paja", "Lisää aikaa", "/feedback/");
        answer(link, UUID.randomUUID(), "1", "Neljäs");
        assertThat(page()).contains("4 vastausta", "4,3").doesNotContain("Neljäs");
    }

    @Test
    void countsAnAnswerSentTwiceOnceAndKeepsNothingOfWhoGaveIt() {
        String link = opened();
        UUID key = UUID.randomUUID();

        assertThat(answer(link, key, "5", "Sana")).hasRedirectedUrl(link);
        assertThat(answer(link, key, "5", "Sana")).hasRedirectedUrl(link);

        assertThat(world.ask("select count(*) from feedback")).isEqualTo("1");
        assertThat(world.ask("select string_agg(column_name, ',' order by ordinal_position)"
                        + " from information_schema.columns where table_name = 'feedback'"))
                .isEqualTo("id,workshop_id,useful,goals,expertise,heard,followed_up,words");
        assertThat(world.ask("select after::text from change where record = 'feedback'"))
                .doesNotContain("Sana", "useful");
    }

    @Test
    void wantsEveryQuestionAnsweredAndKeepsWhatWasChosen() {
        String link = opened();

        MvcTestResult incomplete = mvc.post()
                .uri(link)
                .with(csrf())
                .param("formKey", UUID.randomUUID().toString())
                .param("goals", "4")
                .param("heard", "6")
                .param("words", "Kirjoitettu sana")
                .exchange();

        assertThat(incomplete)
                .hasStatus(422)
                .bodyText()
                .contains("Kirjoitettu sana", "href=\"#useful\"", "href=\"#heard\"")
                .containsPattern("id=\"goals-4\"[^>]*checked");
        assertThat(world.ask("select count(*) from feedback")).isEqualTo("0");
    }

    @Test
    void takesAnswersFromTheDayOfTheWorkshopForSixtyDays() throws SQLException {
        String link = opened();

        world.clock().moveTo(LocalDate.of(2026, 11, 19));
        assertThat(mvc.get().uri(link).exchange())
                .bodyText()
                .contains("pajapäivästä alkaen")
                .doesNotContain("<fieldset");
        world.execute("update workshop set held_on = '2026-09-25'");
        world.clock().moveTo(LocalDate.of(2026, 11, 24));
        assertThat(mvc.get().uri(link).exchange()).bodyText().contains("<fieldset");
        world.clock().moveTo(LocalDate.of(2026, 11, 25));
        assertThat(mvc.get().uri(link).exchange())
                .bodyText()
                .contains("päättynyt")
                .doesNotContain("<fieldset");
        assertThat(answer(link, UUID.randomUUID(), "5", "")).hasStatus(422);
        assertThat(world.ask("select count(*) from feedback")).isEqualTo("0");
    }

    @Test
    void hasOneLinkForEverAndNoneThatCouldBeGuessed() {
        String link = opened();

        assertThat(opened()).isEqualTo(link);
        assertThat(link).hasSize("/feedback/".length() + 43);
        assertThat(mvc.get().uri("/feedback/x").exchange()).hasStatus(404);
        assertThat(mvc.post()
                        .uri(workshop + "/feedback")
                        .with(world.contact("889"))
                        .exchange())
                .hasStatus(404);
    }

    private String opened() {
        assertThat(mvc.post().uri(workshop + "/feedback").with(contact).exchange())
                .hasRedirectedUrl(workshop);
        return "/feedback/" + world.ask("select token from feedback_link");
    }

    private MvcTestResult answer(String link, UUID key, String mark, String words) {
        return mvc.post()
                .uri(link)
                .with(csrf())
                .param("formKey", key.toString())
                .param("useful", mark)
                .param("goals", mark)
                .param("expertise", mark)
                .param("heard", mark)
                .param("followedUp", mark)
                .param("words", words)
                .exchange();
    }

    private String page() {
        MvcTestResult result = mvc.get().uri(workshop).with(contact).exchange();
        assertThat(result).hasStatusOk();
        try {
            return result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
