package fi.verkosto.security;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.account.TestAccounts;
import fi.verkosto.mail.TestPostman;
import fi.verkosto.support.ServerTest;
import fi.verkosto.support.TestWorld;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Signing in by a one-time link: once, in time, in the browser that asked, and by those who may. */
@ServerTest
class SignInLinkTest {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>]+(/sign-in/links/[\\w-]{43})");
    private static final Pattern CODE = Pattern.compile("(?<![\\w-])[2-9A-HJ-NP-Z]{5}-[2-9A-HJ-NP-Z]{5}(?![\\w-])");
    private static final int PAIRS = 60;

    @LocalServerPort
    int port;

    @Autowired
    TestWorld world;

    @Autowired
    TestPostman postman;

    private Visitor browser;

    @BeforeEach
    void theScene() {
        new Scene(world).make();
        browser = Visitor.anonymous(port);
    }

    @Test
    void opensOnceAndOnlyByTheButton() {
        ask(browser, Scene.OWN_EMAIL);
        String link = link();

        assertThat(browser.get(link).body()).contains("action=\"" + link + "\"", Scene.OWN_EMAIL);
        assertThat(browser.get(link).status()).isEqualTo(200);
        assertThat(browser.get("/start").leadsToSignIn()).isTrue();
        Answer opened = browser.post(link, new Form());
        assertThat(opened.location()).isEqualTo("/start");
        browser.follow(opened);
        assertThat(browser.look("/start").status()).isEqualTo(200);
        assertThat(browser.post(link, new Form()).status()).isEqualTo(422);
        assertThat(Visitor.anonymous(port).post(link, new Form()).status()).isEqualTo(422);
    }

    @Test
    void changesTheSessionsIdAndGoesOnToThePageThatWasAskedFor() {
        ask(browser, Scene.OWN_EMAIL);
        String before = browser.session();

        browser.follow(browser.post(link(), new Form()));

        assertThat(browser.session()).isNotEqualTo(before);
        assertThat(browser.inSession(before).get("/start").leadsToSignIn()).isTrue();
    }

    @Test
    void opensByItsCodeHoweverItIsTyped() {
        ask(browser, Scene.OWN_EMAIL);
        String code = code();

        Answer wrong = browser.post("/sign-in/code", Form.of("code", "22222-22222"));
        Answer right = browser.post(
                "/sign-in/code", Form.of("code", " " + code.toLowerCase().replace("-", " ")));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("value=\"22222-22222\"", "role=\"alert\"");
        assertThat(right.location()).isEqualTo("/start");
        assertThat(browser.get("/sign-in/links/" + code).status()).isEqualTo(404);
    }

    @Test
    void makesGuessesOfTheCodeWait() {
        ask(browser, Scene.OWN_EMAIL);
        String code = code();
        for (int guess = 0; guess < 5; guess++) {
            browser.post("/sign-in/code", Form.of("code", "3333" + guess + "-22222"));
        }

        assertThat(browser.post("/sign-in/code", Form.of("code", code)).body()).contains("Odota");
        world.clock().moveTo(world.clock().instant().plusSeconds(2));
        assertThat(browser.post("/sign-in/code", Form.of("code", code)).location())
                .isEqualTo("/start");
    }

    @Test
    void opensInTheBrowserThatAskedAlone() {
        ask(browser, Scene.OWN_EMAIL);
        String link = link();
        String code = code();
        Visitor other = Visitor.anonymous(port);
        ask(other, Scene.FOREIGN_EMAIL);

        assertThat(other.get(link).status()).isEqualTo(404);
        assertThat(other.post(link, new Form()).status()).isEqualTo(422);
        assertThat(other.post("/sign-in/code", Form.of("code", code)).status()).isEqualTo(422);
        assertThat(browser.post(link, new Form()).location()).isEqualTo("/start");
    }

    /** The first link of a browser is void once it asks again; that of another browser is not. */
    @Test
    void isMailedOnlyAsLongAsItOpens() {
        ask(browser, Scene.OWN_EMAIL);
        Visitor other = Visitor.anonymous(port);
        ask(other, Scene.OWN_EMAIL);
        ask(browser, Scene.OWN_EMAIL);

        assertThat(postman.sendDue()).containsExactly(Scene.OWN_EMAIL, Scene.OWN_EMAIL);
        assertThat(world.ask("select string_agg(state, ',' order by id) from mail where kind = 'SIGN_IN_LINK'"))
                .isEqualTo("DROPPED,SENT,SENT");
    }

    @Test
    void isOpenedInTheLanguageOfTheAccount() {
        run("update account set language = 'sv' where email = '" + Scene.OWN_EMAIL + "'");

        ask(browser, Scene.OWN_EMAIL);

        assertThat(world.ask("select body_text from mail where kind = 'SIGN_IN_LINK'"))
                .contains(link() + "?lang=sv");
    }

    @Test
    void opensForTenMinutes() {
        ask(browser, Scene.OWN_EMAIL);
        String link = link();

        world.clock().moveTo(world.clock().instant().plus(Duration.ofMinutes(10).minusSeconds(1)));
        assertThat(browser.get(link).status()).isEqualTo(200);
        world.clock().moveTo(world.clock().instant().plusSeconds(1));
        assertThat(browser.get(link).status()).isEqualTo(404);
        assertThat(browser.post(link, new Form()).status()).isEqualTo(422);
    }

    @Test
    void opensOnceForTwentyAtOnce() {
        ask(browser, Scene.OWN_EMAIL);
        String link = link();

        List<Answer> answers = AtOnce.all(20, number -> browser.post(link, new Form()));

        assertThat(answers.stream().filter(answer -> answer.location().equals("/start")))
                .hasSize(1);
        assertThat(world.ask("select count(*) from event where kind = 'SIGNED_IN'"))
                .isEqualTo("1");
    }

    @Test
    void refusesThoseWhoHaveLostTheirRightsSinceTheyAsked() {
        List<String> losses = List.of(
                "update account set disabled = true where email = '" + Scene.OWN_EMAIL + "'",
                "delete from account_municipality where account_id = (select id from account where email = '"
                        + Scene.FOREIGN_EMAIL + "')",
                "update account set stamp = stamp + 1 where email = '" + Scene.DUMMY_EMAIL + "'");
        List<String> emails = List.of(Scene.OWN_EMAIL, Scene.FOREIGN_EMAIL, Scene.DUMMY_EMAIL);
        for (int loss = 0; loss < losses.size(); loss++) {
            Visitor visitor = Visitor.anonymous(port);
            ask(visitor, emails.get(loss));
            String link = link();
            run(losses.get(loss));

            assertThat(visitor.post(link, new Form()).status())
                    .as(losses.get(loss))
                    .isEqualTo(422);
        }
        assertThat(world.ask("select count(*) from event where kind = 'SIGNED_IN'"))
                .isEqualTo("0");
    }

    @Test
    void endsTheSessionOfAContactPersonWhoseLastMunicipalityHasEnded() {
        Visitor contact = Visitor.signedIn(port, Scene.OWN_EMAIL);

        run("delete from account_municipality where account_id = (select id from account where email = '"
                + Scene.OWN_EMAIL + "')");

        assertThat(contact.get("/start").leadsToSignIn()).isTrue();
    }

    /** Who sees every municipality needs both, and a wrong password does not use the link up. */
    @Test
    void wantsThePasswordAsWellOfThoseWhoSeeEverything() {
        for (String email : List.of(Scene.COORDINATOR_EMAIL, Scene.ADMIN_EMAIL, Scene.AUDITOR_EMAIL)) {
            Visitor visitor = Visitor.anonymous(port);
            ask(visitor, email);
            String link = link();

            assertThat(visitor.get(link).body()).contains("type=\"password\"");
            assertThat(visitor.post(link, new Form()).status()).isEqualTo(422);
            assertThat(visitor.post("/sign-in/code", Form.of("code", code())).body())
                    .contains("type=\"password\"");
            assertThat(visitor.post(link, Form.of("password", "väärä salasana täällä"))
                            .status())
                    .isEqualTo(422);
            assertThat(visitor.post(link, Form.of("password", TestAccounts.PASSWORD))
                            .location())
                    .isEqualTo("/start");
        }
    }

    @Test
    void isTheSecondStepAfterAPassword() {
        world.wantSecondStep();

        Answer wrong = browser.signIn(Scene.COORDINATOR_EMAIL, "väärä salasana täällä");
        Answer right = browser.signIn(Scene.COORDINATOR_EMAIL, TestAccounts.PASSWORD);

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(right.location()).isEqualTo("/sign-in/links?password");
        assertThat(browser.get("/start").leadsToSignIn()).isTrue();
        assertThat(world.ask("select count(*) from event where kind = 'SIGNED_IN'"))
                .isEqualTo("0");
        assertThat(browser.get(link()).body()).doesNotContain("type=\"password\"");
        Answer opened = browser.post(link(), new Form());
        browser.follow(opened);
        assertThat(opened.location()).isEqualTo("/start");
        assertThat(browser.get("/accounts").status()).isEqualTo(403);
        assertThat(world.ask("select details ->> 'by' from event where kind = 'SIGNED_IN'"))
                .isEqualTo("password and link");
    }

    @Test
    void keepsOnlyHashesAndNeverMailsTheAddressOfTheRequest() {
        browser.post("/sign-in/links", Form.of("email", Scene.OWN_EMAIL), "X-Forwarded-Host", "evil.example");
        String token = link().replace("/sign-in/links/", "");

        assertThat(world.ask("select body_text from mail where kind = 'SIGN_IN_LINK' order by id desc limit 1"))
                .contains("http://localhost:" + port + "/sign-in/links/")
                .doesNotContain("evil");
        assertThat(world.ask("select string_agg(l::text, ' ') from sign_in_link l"))
                .doesNotContain(token)
                .doesNotContain(code())
                .doesNotContain(code().replace("-", ""));
    }

    @Test
    void answersTheSameForEveryAddressAndMailsOnlyThoseWhoMayComeIn() {
        run("update account set disabled = true where email = '" + Scene.DISABLED_EMAIL + "'");
        List<String> pages = new ArrayList<>();
        for (String email : List.of(Scene.OWN_EMAIL, "nobody@test.example", Scene.DISABLED_EMAIL)) {
            Visitor visitor = Visitor.anonymous(port);
            Answer answer = visitor.post("/sign-in/links", Form.of("email", email));
            visitor.follow(answer);
            pages.add(answer.status()
                    + answer.location()
                    + visitor.get("/sign-in/links").body().replace(email, "").replaceAll("value=\"[^\"]*\"", ""));
        }

        assertThat(pages).containsOnly(pages.get(0));
        assertThat(world.ask("select count(*) || min(address) from mail where kind = 'SIGN_IN_LINK'"))
                .isEqualTo("1" + Scene.OWN_EMAIL);
    }

    @Test
    void refusesWhatIsNoAddressAndKeepsIt() {
        Answer answer = browser.post("/sign-in/links", Form.of("email", "keijo"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("value=\"keijo\"", "role=\"alert\"");
    }

    @Test
    void makesTheNextAskingWaitForKnownAndUnknownAddressesAlike() {
        for (String email : List.of(Scene.OWN_EMAIL, "nobody@test.example")) {
            for (int time = 0; time < 3; time++) {
                assertThat(browser.post("/sign-in/links", Form.of("email", email))
                                .status())
                        .isEqualTo(302);
            }
            assertThat(browser.post("/sign-in/links", Form.of("email", email)).body())
                    .contains("Odota");
            assertThat(browser.signIn(Scene.COORDINATOR_EMAIL, TestAccounts.PASSWORD)
                            .location())
                    .isEqualTo("/start");
            browser = Visitor.anonymous(port);
        }
    }

    /** Taken in turns and each first as often as the other, so that whatever else the machine does falls on both. */
    @Test
    void takesTheSameTimeForKnownAndUnknownAddresses() {
        List<Long> known = new ArrayList<>();
        List<Long> unknown = new ArrayList<>();
        for (int pair = 0; pair < PAIRS; pair++) {
            run("delete from sign_in_delay");
            if (pair % 2 == 0) {
                known.add(nanosOfAsking(Scene.OWN_EMAIL));
                unknown.add(nanosOfAsking("somebody" + pair + "@test.example"));
            } else {
                unknown.add(nanosOfAsking("somebody" + pair + "@test.example"));
                known.add(nanosOfAsking(Scene.OWN_EMAIL));
            }
        }

        double difference = (median(known) - median(unknown)) / 1e6;
        System.out.printf(
                "Asking for a link, %d times each: known %.2f ms, unknown %.2f ms (medians)%n",
                PAIRS, median(known) / 1e6, median(unknown) / 1e6);
        assertThat(Math.abs(difference)).isLessThan(Math.max(1.5, median(unknown) / 1e6 / 5));
    }

    private long nanosOfAsking(String email) {
        long before = System.nanoTime();
        browser.post("/sign-in/links", Form.of("email", email));
        return System.nanoTime() - before;
    }

    private static double median(List<Long> times) {
        List<Long> later = new ArrayList<>(times.subList(times.size() / 4, times.size()));
        Collections.sort(later);
        return later.get(later.size() / 2);
    }

    private void ask(Visitor visitor, String email) {
        Answer answer = visitor.post("/sign-in/links", Form.of("email", email));
        visitor.follow(answer);
        assertThat(answer.location()).isEqualTo("/sign-in/links");
    }

    /** The path in the newest mail. */
    private String link() {
        return found(LINK, 1);
    }

    private String code() {
        return found(CODE, 0);
    }

    private String found(Pattern pattern, int group) {
        Matcher matcher = pattern.matcher(
                world.ask("select body_text from mail where kind = 'SIGN_IN_LINK' order by id desc limit 1"));
        assertThat(matcher.find()).isTrue();
        return matcher.group(group);
    }

    private void run(String sql) {
        new Scene(world).run(sql);
    }
}
