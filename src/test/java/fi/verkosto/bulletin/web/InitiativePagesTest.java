package fi.verkosto.bulletin.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.account.Scope;
import fi.verkosto.journal.Subject;
import fi.verkosto.mail.MailCheck;
import fi.verkosto.mail.WaitingMail;
import fi.verkosto.membership.Membership;
import fi.verkosto.membership.MembershipService;
import fi.verkosto.membership.MembershipState;
import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonService;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestClock;
import fi.verkosto.support.TestWorld;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@AppTest
class InitiativePagesTest {

    private static final String[] MEETING = {
        "answer",
        "Järjestetään **etänä**",
        "meetsOn",
        "4.12.2026",
        "startsAt",
        "9.00",
        "endsAt",
        "10.30",
        "place",
        "",
        "link",
        "https://kokous.example/a",
        "contact",
        "Elli Esimerkki"
    };

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestWorld world;

    @Autowired
    MembershipService memberships;

    @Autowired
    SeasonService seasons;

    @Autowired
    List<MailCheck> checks;

    private RequestPostProcessor coordinator;
    private RequestPostProcessor sysma;
    private RequestPostProcessor kuopio;
    private Membership own;
    private Membership other;

    @BeforeEach
    void threeMembersWithTheirPeople() throws SQLException {
        coordinator = world.coordinator();
        world.admin();
        sysma = world.contact("781");
        kuopio = world.contact("297");
        Season season = world.activeSeason();
        own = world.member("781", season);
        other = world.member("297", season);
        world.member("889", season);
        person(1, "Maija", "fi", "781", "LIAISON");
        person(2, "Niilo", "sv", "297", "DEPUTY");
        person(3, "Ulla", "fi", "889", "LIAISON");
        person(4, "Johtaja", "fi", "781", "MAYOR");
    }

    @Test
    void goesFromTheProposalToTheDiscussionThatWasHeld() {
        UUID key = UUID.randomUUID();
        String address = propose(sysma, own, "PEER_DISCUSSION", key);
        assertThat(propose(sysma, own, "PEER_DISCUSSION", key))
                .as("a second click")
                .isEqualTo(address);
        assertThat(mails("INITIATIVE_PROPOSED")).isEqualTo("admin@test.example fi,coordinator@test.example fi");

        assertThat(page(kuopio, address))
                .contains("<strong>muut</strong>", "Odottaa vastausta", "Sysmä", "1 kunta mukana")
                .doesNotContain("/edit", "/answer", "/withdrawal", "/history", "p1@kunta");
        assertThat(post(kuopio, address + "/joinings", "municipality", "297", "note", "Meiltä tulee kaksi"))
                .hasRedirectedUrl(address);
        assertThat(page(sysma, address)).contains("Kuopio", "Meiltä tulee kaksi", "2 kuntaa mukana", "/edit");
        assertThat(page(sysma, "/initiatives")).contains("2 kuntaa mukana", "kuntanne on mukana");

        assertThat(post(coordinator, address + "/answer", MEETING)).hasRedirectedUrl(address);
        assertThat(mails("PEER_DISCUSSION_AGREED")).isEqualTo("p1@kunta.example fi,p2@kunta.example sv");
        assertThat(world.ask("select subject || body_text from mail where person_id = 2"))
                .contains("Kollegial diskussion 4.12.2026", "9.00–10.30", "https://kokous.example/a", address);
        assertThat(page(kuopio, address))
                .contains("<strong>etänä</strong>", "klo 9.00–10.30", "Vastattu", "Elli Esimerkki");
        assertThat(page(kuopio, "/initiatives")).contains("Keskustelu 4.12.2026");
        assertThat(get(sysma, address + "/edit")).hasRedirectedUrl("/start");

        MvcTestResult early = post(coordinator, address + "/closing", "version", "1", "held", "true");
        assertThat(early).hasStatus(422);
        assertThat(mails("INITIATIVE_ENDED")).isNull();
        assertThat(text(early)).contains("Keskustelun päivä on 4.12.2026");
        world.clock().moveTo(TestClock.TODAY.plusDays(20));
        assertThat(post(coordinator, address + "/closing", "version", "1", "held", "true", "outcome", "Jatketaan"))
                .hasRedirectedUrl(address);
        assertThat(page(kuopio, address)).contains("Pidetty", "Jatketaan").doesNotContain("Ilmoita mukaan", "Jää pois");
        assertThat(page(coordinator, address + "/history")).contains("Mukana", "Kuopio");
        assertThat(page(sysma, address + "/history")).contains("Pidetty").doesNotContain("Kuopio");
    }

    @Test
    void isChangedByItsOwnMunicipalityUntilSomebodyAnswers() {
        String address = propose(sysma, own, "INITIATIVE", UUID.randomUUID());

        for (String place : List.of("/edit", "/history")) {
            assertThat(get(kuopio, address + place)).as(place).hasStatus(404);
        }
        assertThat(post(kuopio, address, proposal("297"))).hasStatus(404);
        assertThat(post(kuopio, address + "/withdrawal")).hasStatus(404);
        assertThat(post(sysma, address + "/answer", "answer", "Itse")).hasStatus(403);
        assertThat(get(world.auditor(), address + "/edit")).hasStatus(403);
        assertThat(page(world.auditor(), address)).doesNotContain("Ilmoita mukaan", "Peru ehdotus");
        assertThat(post(sysma, address, proposal("x"))).hasRedirectedUrl(address);
        MvcTestResult stale = post(coordinator, address, proposal("y"));
        assertThat(stale).hasStatus(409);
        assertThat(text(stale)).contains("Otsikko y", address + "/history");

        assertThat(post(coordinator, address + "/answer", "version", "1", "answer", "Hyvä"))
                .hasRedirectedUrl(address);
        assertThat(post(sysma, address, proposal("z"))).hasStatus(409);
        assertThat(post(sysma, address + "/withdrawal", "version", "2")).flash().containsKey("refusal");
        assertThat(world.ask("select state || ' ' || title from initiative")).isEqualTo("ANSWERED Otsikko x");
    }

    @Test
    void isWithdrawnAndThenSeenByItsOwnMunicipalityOnly() {
        String address = propose(sysma, own, "INITIATIVE", UUID.randomUUID());
        WaitingMail toOffice = mail(90, "INITIATIVE_PROPOSED", "coordinator@test.example", null, address);
        assertThat(isStillDue(toOffice)).isTrue();
        post(kuopio, address + "/joinings", "municipality", "297");

        assertThat(post(sysma, address + "/withdrawal")).hasRedirectedUrl(address);
        assertThat(post(sysma, address + "/withdrawal")).as("a second click").hasRedirectedUrl(address);

        assertThat(isStillDue(toOffice)).isFalse();
        assertThat(mails("INITIATIVE_ENDED")).as("once, to the others").isEqualTo("p2@kunta.example sv");
        assertThat(isStillDue(mail(91, "INITIATIVE_ENDED", "p2@kunta.example", 2L, address)))
                .isTrue();
        assertThat(get(kuopio, address)).hasStatus(404);
        assertThat(page(kuopio, "/initiatives")).doesNotContain("Kokemuksia");
        assertThat(page(sysma, "/initiatives")).contains("Kokemuksia", "Peruttu");
        assertThat(page(coordinator, "/initiatives?state=WITHDRAWN&kind=INITIATIVE&season=8"))
                .contains("Kokemuksia");
        assertThat(page(coordinator, "/initiatives?state=PROPOSED")).doesNotContain("Kokemuksia");
    }

    @Test
    void isJoinedOncePerMunicipalityAndLeftAgainButNotByTheProposer() {
        String address = propose(coordinator, own, "PEER_DISCUSSION", UUID.randomUUID());
        assertThat(mails("INITIATIVE_PROPOSED")).as("not to who wrote it").isEqualTo("admin@test.example fi");

        assertThat(post(kuopio, address + "/joinings", "municipality", "889"))
                .as("another's")
                .hasStatus(404);
        assertThat(post(kuopio, address + "/joinings", "municipality", "091"))
                .as("no member")
                .hasStatus(404);
        assertThat(post(kuopio, address + "/joinings", "municipality", "")).hasStatus(422);
        post(kuopio, address + "/joinings", "municipality", "297");
        post(kuopio, address + "/joinings", "municipality", "297", "note", "Tulemme");
        post(kuopio, address + "/joinings", "municipality", "297");
        assertThat(post(kuopio, address + "/joinings", "municipality", "297", "note", "Emme tule"))
                .as("over another's note")
                .flash()
                .containsKey("refusal");
        post(coordinator, address + "/joinings", "municipality", "889");
        assertThat(joined()).isEqualTo("297 Tulemme,781,889");

        assertThat(delete(kuopio, address + "/joinings/889")).hasStatus(404);
        assertThat(delete(sysma, address + "/joinings/781")).flash().containsKey("refusal");
        assertThat(delete(kuopio, address + "/joinings/297")).hasRedirectedUrl(address);
        assertThat(delete(kuopio, address + "/joinings/297"))
                .as("a second click")
                .hasRedirectedUrl(address);
        assertThat(joined()).isEqualTo("781,889");

        post(coordinator, address + "/declining", "reason", "Jo ohjelmassa");
        assertThat(post(kuopio, address + "/joinings", "municipality", "297"))
                .flash()
                .containsKey("refusal");
        assertThat(delete(coordinator, address + "/joinings/889")).flash().containsKey("refusal");
        assertThat(joined()).isEqualTo("781,889");
        assertThat(mails("INITIATIVE_DECLINED")).isEqualTo("p1@kunta.example fi,p3@kunta.example fi");
        assertThat(page(sysma, address)).contains("Jo ohjelmassa");
    }

    @Test
    void writesAgainOnlyWhenTimeOrPlaceChangesAndDropsTheOlderMail() throws SQLException {
        String address = propose(sysma, own, "PEER_DISCUSSION", UUID.randomUUID());
        post(coordinator, address + "/answer", MEETING);
        String first = world.ask("select id from mail where kind = 'PEER_DISCUSSION_AGREED'");

        assertThat(isStillDue(mail(Long.parseLong(first), "PEER_DISCUSSION_AGREED", "p1@kunta.example", 1L, address)))
                .isTrue();
        send();
        assertThat(answerAgain(address, 1, "answer", "Toisin sanoin")).hasRedirectedUrl(address);
        assertThat(answerAgain(address, 2, "contact", "Joku Muu")).hasRedirectedUrl(address);
        assertThat(mails("PEER_DISCUSSION_AGREED")).isEqualTo("p1@kunta.example fi");

        assertThat(answerAgain(address, 3, "meetsOn", "8.12.2026")).hasRedirectedUrl(address);
        assertThat(mails("PEER_DISCUSSION_AGREED")).isEqualTo("p1@kunta.example fi,p1@kunta.example fi");
        assertThat(isStillDue(mail(Long.parseLong(first), "PEER_DISCUSSION_AGREED", "p1@kunta.example", 1L, address)))
                .as("the one with the day that no longer holds")
                .isFalse();
    }

    @Test
    void putsAnAnswerRightInMailThatStillWaits() throws SQLException {
        String address = propose(sysma, own, "PEER_DISCUSSION", UUID.randomUUID());
        post(kuopio, address + "/joinings", "municipality", "297");
        post(coordinator, address + "/answer", MEETING);
        world.execute("update mail set state = 'SENT', next_try = null, ended_at = now() where person_id = 1");
        long old = Long.parseLong(world.ask("select id from mail where person_id = 2"));

        answerAgain(address, 1, "answer", "Toisin sanoin");

        assertThat(isStillDue(mail(old, "PEER_DISCUSSION_AGREED", "p2@kunta.example", 2L, address)))
                .isFalse();
        assertThat(mails("PEER_DISCUSSION_AGREED"))
                .as("once more to whom nothing was sent")
                .isEqualTo("p1@kunta.example fi,p2@kunta.example sv,p2@kunta.example sv");
        assertThat(world.ask("select body_text from mail order by id desc limit 1"))
                .contains("Toisin sanoin");
    }

    @Test
    void tellsWhoeverJoinsAnAgreedDiscussionWhenAndWhere() {
        String address = propose(sysma, own, "PEER_DISCUSSION", UUID.randomUUID());
        answerAgain(address, 0, "place", "Sali *2*");
        assertThat(world.ask("select body_html from mail where kind = 'PEER_DISCUSSION_AGREED'"))
                .contains("Sali *2*", "href=\"https://kokous.example/a\"");

        post(kuopio, address + "/joinings", "municipality", "297");
        post(kuopio, address + "/joinings", "municipality", "297", "note", "Tulemme");

        assertThat(mails("PEER_DISCUSSION_AGREED")).isEqualTo("p1@kunta.example fi,p2@kunta.example sv");
        assertThat(world.ask("select body_text from mail where person_id = 2"))
                .contains("4.12.2026", "https://kokous.example/a");
    }

    @Test
    void agreesOnADayToComeOnly() {
        String address = propose(sysma, own, "PEER_DISCUSSION", UUID.randomUUID());

        MvcTestResult past = answerAgain(address, 0, "meetsOn", "23.11.2026");
        assertThat(past).hasStatus(422);
        assertThat(text(past)).contains("id=\"meetsOn-error\"", "on jo mennyt");
        assertThat(answerAgain(address, 0, "meetsOn", "24.11.2026")).hasRedirectedUrl(address);
        send();

        assertThat(answerAgain(address, 1, "meetsOn", "23.11.2026"))
                .as("held a day earlier than was agreed")
                .hasRedirectedUrl(address);
        assertThat(mails("PEER_DISCUSSION_AGREED"))
                .as("nobody is asked to come")
                .isEqualTo("p1@kunta.example fi");
        assertThat(post(coordinator, address + "/closing", "version", "2", "held", "true"))
                .hasRedirectedUrl(address);
    }

    @Test
    void endsNothingThatNobodyHasAnswered() {
        String address = propose(sysma, own, "PEER_DISCUSSION", UUID.randomUUID());

        MvcTestResult waiting = post(coordinator, address + "/closing", "outcome", "Ei mitään");
        assertThat(waiting).hasStatus(422);
        assertThat(text(waiting)).contains("Ei mit", "Odottaa vastausta");
        post(coordinator, address + "/declining", "reason", "Jo ohjelmassa");
        assertThat(post(coordinator, address + "/closing", "version", "1")).hasStatus(422);

        assertThat(mvc.get()
                        .uri(address + "/closing")
                        .header("Referer", "http://localhost" + address + "/closing")
                        .with(coordinator)
                        .exchange())
                .hasRedirectedUrl(address);
    }

    @Test
    void saysWhenNothingWasEverWrittenAboutIt() {
        assertThat(page(coordinator, "/mail?about=initiative-999"))
                .contains("Tästä ei ole lähetetty viestejä")
                .doesNotContain("Näillä rajauksilla");
        assertThat(page(coordinator, "/mail?about=initiative-999&state=SENT")).contains("Näillä rajauksilla");
    }

    /** All mail that waits. */
    private void send() {
        try {
            world.execute("update mail set state = 'SENT', next_try = null, ended_at = now() where state = 'WAITING'");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void writesToNobodyWhoHasLeft() throws SQLException {
        world.execute("insert into account (email, name, role) values ('toinen@test.example', 'Toinen', 'ADMIN')");
        String address = propose(sysma, own, "INITIATIVE", UUID.randomUUID());
        post(kuopio, address + "/joinings", "municipality", "297");
        post(coordinator, address + "/answer", "answer", "Hyvä");
        WaitingMail maija = mail(90, "INITIATIVE_ANSWERED", "p1@kunta.example", 1L, address);
        WaitingMail niilo = mail(91, "INITIATIVE_ANSWERED", "p2@kunta.example", 2L, address);
        WaitingMail office = mail(92, "INITIATIVE_PROPOSED", "admin@test.example", null, address);
        assertThat(List.of(isStillDue(maija), isStillDue(niilo), isStillDue(office)))
                .as("the office knows that it was answered")
                .containsExactly(true, true, false);

        delete(kuopio, address + "/joinings/297");
        assertThat(isStillDue(niilo)).as("whose municipality takes no part").isFalse();
        world.execute("update contact_role set valid_to = '2026-11-24' where person_id = 1 and kind = 'LIAISON'");
        assertThat(isStillDue(maija)).as("whose role has ended").isFalse();
        String second = propose(sysma, own, "INITIATIVE", UUID.randomUUID());
        WaitingMail admin = mail(93, "INITIATIVE_PROPOSED", "admin@test.example", null, second);
        assertThat(isStillDue(admin)).isTrue();
        world.execute("update account set disabled = true where email = 'admin@test.example'");
        assertThat(isStillDue(admin)).as("who is no longer of the office").isFalse();
    }

    @Test
    void reachesWhoeverWasMergedIntoAnotherRecordMeanwhile() throws SQLException {
        String address = propose(sysma, own, "INITIATIVE", UUID.randomUUID());
        post(coordinator, address + "/answer", "answer", "Hyvä");
        WaitingMail maija = mail(90, "INITIATIVE_ANSWERED", "p1@kunta.example", 1L, address);
        person(5, "Maiju", "fi", "781", "MAYOR");
        world.execute("update person set email = 'p1@kunta.example' where id = 5;"
                + " update person set merged_into_id = 5 where id = 1");

        assertThat(isStillDue(maija)).isTrue();
    }

    @Test
    void writesInOneLanguageToWhoeverReadsEnglish() throws SQLException {
        world.execute("update account set language = 'en' where role = 'ADMIN'");

        propose(sysma, own, "PEER_DISCUSSION", UUID.randomUUID());

        assertThat(world.ask("select language || ' ' || subject from mail where address = 'admin@test.example'"))
                .startsWith("fi Vertaiskeskustelu odottaa vastausta");
    }

    @Test
    void endsForAMunicipalityThatLeavesTheSeason() {
        String waiting = propose(sysma, own, "INITIATIVE", UUID.randomUUID());
        post(kuopio, waiting + "/joinings", "municipality", "297");
        String agreed = propose(sysma, own, "PEER_DISCUSSION", UUID.randomUUID());
        post(coordinator, agreed + "/answer", MEETING);
        String joined = propose(kuopio, other, "INITIATIVE", UUID.randomUUID());
        post(sysma, joined + "/joinings", "municipality", "781");

        world.inTransaction(() -> memberships.move(
                own.getId(),
                memberships.get(own.getId(), Scope.EVERYTHING).getVersion(),
                MembershipState.WITHDRAWN,
                TestClock.TODAY,
                "Päätös",
                Scope.EVERYTHING));

        assertThat(get(sysma, joined)).hasStatus(404);
        assertThat(get(sysma, waiting)).hasStatus(404);
        assertThat(post(sysma, "/initiatives", fields(own, "INITIATIVE", UUID.randomUUID())))
                .hasStatus(422);
        assertThat(page(sysma, "/initiatives/new")).contains("Ehdotuksia tekevät kauden jäsenkunnat");
        assertThat(page(coordinator, waiting)).contains("Peruttu");
        assertThat(mails("INITIATIVE_ENDED")).as("whoever has joined").isEqualTo("p2@kunta.example sv");
        assertThat(mails("PEER_DISCUSSION_PROPOSER_LEFT"))
                .as("the office, of what is agreed on")
                .isEqualTo("admin@test.example fi,coordinator@test.example fi");
        WaitingMail warning = mail(900, "PEER_DISCUSSION_PROPOSER_LEFT", "coordinator@test.example", null, agreed);
        assertThat(isStillDue(warning)).isTrue();
        post(coordinator, agreed + "/closing", "version", "1");
        assertThat(isStillDue(warning)).as("once it is called off").isFalse();
        assertThat(page(kuopio, joined)).contains("1 kunta mukana").doesNotContain("Sysmä");
        assertThat(get(world.contact("091"), joined)).as("never a member").hasStatus(404);
    }

    @Test
    void isOnlyReadOnceItsSeasonIsClosed() {
        String address = propose(sysma, own, "INITIATIVE", UUID.randomUUID());
        String answered = propose(kuopio, other, "INITIATIVE", UUID.randomUUID());
        post(coordinator, answered + "/answer", "answer", "Hyvä");
        assertThat(page(world.admin(), "/seasons/8/closing"))
                .contains("Yksi ehdotus odottaa vastausta", "Yksi vastattu ehdotus on päättämättä")
                .contains("/initiatives?season=8&amp;state=PROPOSED");
        world.clock().moveTo(TestClock.TODAY.plusMonths(2));
        world.asSystem(() -> {
            seasons.close(8);
            return true;
        });

        assertThat(page(sysma, address))
                .contains("Kokemuksia", address + "/history")
                .doesNotContain("/edit", "Peru ehdotus");
        assertThat(get(sysma, address + "/history")).hasStatusOk();
        assertThat(get(kuopio, address + "/history")).hasStatus(404);
        assertThat(page(coordinator, address)).doesNotContain("/answer", "Ilmoita mukaan");
        assertThat(post(coordinator, address + "/answer", "answer", "Hyvä")).hasStatus(422);
        assertThat(post(coordinator, address + "/joinings", "municipality", "297"))
                .hasStatus(404);
        assertThat(world.ask("select state from initiative order by id")).isEqualTo("PROPOSED");
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsMissing() {
        MvcTestResult answer = post(
                sysma,
                "/initiatives",
                "formKey",
                UUID.randomUUID().toString(),
                "title",
                "Otsikko säilyy",
                "themeId",
                "999");
        assertThat(answer).hasStatus(422);
        assertThat(text(answer))
                .contains("Otsikko s", "id=\"text-error\"", "id=\"kind-error\"", "id=\"membership-error\"");

        String address = propose(sysma, own, "PEER_DISCUSSION", UUID.randomUUID());
        MvcTestResult meeting = post(
                coordinator,
                address + "/answer",
                "answer",
                "Sopii",
                "startsAt",
                "10.00",
                "endsAt",
                "9.00",
                "link",
                "x:y");
        assertThat(meeting).hasStatus(422);
        assertThat(text(meeting))
                .contains(
                        "Sopii",
                        "id=\"meetsOn-error\"",
                        "id=\"endsAt-error\"",
                        "id=\"link-error\"",
                        "id=\"contact-error\"");
        MvcTestResult outside = answerAgain(address, 0, "meetsOn", "4.1.2027");
        assertThat(outside).hasStatus(422);
        assertThat(text(outside)).contains("kauden 8 aikana", "id=\"meetsOn-error\"");
        assertThat(world.ask("select count(*) from initiative where state = 'PROPOSED'"))
                .isEqualTo("1");
    }

    @Test
    void takesAThemeOfItsSeasonOnly() throws SQLException {
        world.openSeason();
        String ofEight =
                world.ask("select t.id from season_theme t join season s on s.id = t.season_id where number = 8");
        String ofNine =
                world.ask("select t.id from season_theme t join season s on s.id = t.season_id where number = 9");

        MvcTestResult foreign =
                post(sysma, "/initiatives", fields(own, "INITIATIVE", UUID.randomUUID(), "themeId", ofNine));
        assertThat(foreign).hasStatus(422);
        assertThat(text(foreign)).contains("id=\"themeId-error\"");
        MvcTestResult made =
                post(sysma, "/initiatives", fields(own, "INITIATIVE", UUID.randomUUID(), "themeId", ofEight));
        assertThat(page(sysma, made.getResponse().getRedirectedUrl())).contains("Kestävä johtaminen");
        MvcTestResult another = post(sysma, "/initiatives", fields(other, "INITIATIVE", UUID.randomUUID()));
        assertThat(another).as("another municipality's membership").hasStatus(404);
    }

    private MvcTestResult answerAgain(String address, int version, String field, String value) {
        String[] fields = MEETING.clone();
        for (int at = 0; at < fields.length; at += 2) {
            if (fields[at].equals(field)) {
                fields[at + 1] = value;
            }
        }
        String[] all = java.util.Arrays.copyOf(fields, fields.length + 2);
        all[fields.length] = "version";
        all[fields.length + 1] = Integer.toString(version);
        return post(coordinator, address + "/answer", all);
    }

    private boolean isStillDue(WaitingMail mail) {
        return checks.stream().filter(check -> check.concerns(mail)).allMatch(check -> check.isStillDue(mail));
    }

    private static WaitingMail mail(long id, String kind, String address, Long person, String page) {
        return new WaitingMail(
                id, kind, address, person, new Subject("initiative", Long.parseLong(page.replaceFirst(".*/", ""))));
    }

    private String mails(String kind) {
        return world.ask("select string_agg(address || ' ' || language, ',' order by address) from mail where kind = '"
                + kind + "'");
    }

    /** Codes with their notes. */
    private String joined() {
        return world.ask("select string_agg(concat_ws(' ', code, note), ',' order by code) from initiative_joining"
                + " join municipality on municipality.id = municipality_id");
    }

    private String propose(RequestPostProcessor who, Membership membership, String kind, UUID key) {
        MvcTestResult answer = post(who, "/initiatives", fields(membership, kind, key));
        String address = answer.getResponse().getRedirectedUrl();
        assertThat(address).matches("/initiatives/\\d+");
        return address;
    }

    private static String[] fields(Membership membership, String kind, UUID key, String... more) {
        List<String> fields = new java.util.ArrayList<>(List.of(
                "formKey",
                key.toString(),
                "membership",
                Long.toString(membership.getId()),
                "kind",
                kind,
                "title",
                "Kokemuksia sopeutuksesta",
                "text",
                "Miten **muut** tekevät? <b onclick=x>raaka</b>"));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }

    private static String[] proposal(String mark) {
        return new String[] {"kind", "INITIATIVE", "title", "Otsikko " + mark, "text", "Teksti"};
    }

    /** In version 0, unless the fields say another. */
    private MvcTestResult post(RequestPostProcessor who, String address, String... fields) {
        var request = mvc.post().uri(address).with(who);
        boolean versioned = false;
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
            versioned |= fields[at].equals("version");
        }
        return (versioned ? request : request.param("version", "0")).exchange();
    }

    private MvcTestResult delete(RequestPostProcessor who, String address) {
        return mvc.delete().uri(address).with(who).exchange();
    }

    private void person(int id, String name, String language, String code, String role) throws SQLException {
        world.execute("insert into person (id, first_name, last_name, language, email, organisation, municipality_id)"
                + " overriding system value select " + id + ", '" + name + "', 'Testi', '" + language + "', 'p" + id
                + "' || chr(64) || 'kunta.example', 'MUNICIPALITY', id from municipality where code = '" + code + "';"
                + " insert into contact_role (person_id, municipality_id, kind, valid_from) select " + id
                + ", id, '" + role + "', '2025-01-01' from municipality where code = '" + code + "'");
    }

    private String page(RequestPostProcessor who, String address) {
        MvcTestResult answer = get(who, address);
        assertThat(answer).hasStatusOk();
        return text(answer);
    }

    private MvcTestResult get(RequestPostProcessor who, String address) {
        return mvc.get().uri(address).with(who).exchange();
    }

    /** With plain spaces. */
    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse()
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replace('\u00a0', ' ');
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
