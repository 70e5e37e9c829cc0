package fi.verkosto.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.account.Role;
import fi.verkosto.account.Scope;
import fi.verkosto.account.SignedIn;
import fi.verkosto.membership.Membership;
import fi.verkosto.membership.MembershipPanel.Part;
import fi.verkosto.membership.MembershipPanel.Tone;
import fi.verkosto.season.Season;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import fi.verkosto.workshop.Attendance;
import fi.verkosto.workshop.Holding;
import fi.verkosto.workshop.Schedule;
import fi.verkosto.workshop.Workshop;
import fi.verkosto.workshop.WorkshopKind;
import fi.verkosto.workshop.WorkshopPlan;
import fi.verkosto.workshop.WorkshopService;
import jakarta.servlet.ServletContext;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.core.convert.ConversionService;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.util.HtmlUtils;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

@AppTest
class WorkshopPanelTest {

    @Autowired
    WorkshopPanel panel;

    @Autowired
    WorkshopService workshops;

    @Autowired
    TestWorld world;

    @Autowired
    MessageSource messages;

    @Autowired
    ThymeleafViewResolver views;

    @Autowired
    ServletContext servletContext;

    @Autowired
    @Qualifier("mvcConversionService")
    ConversionService conversions;

    @Test
    void saysNothingBeforeTheMunicipalityHasJoined() {
        Membership prospect = world.enrolled("748", world.activeSeason());

        assertThat(panel.of(prospect, world.signedIn(Role.COORDINATOR))).isEmpty();
    }

    @Test
    void leadsToTheNextFreeSlot() {
        Membership membership = world.member("781", world.activeSeason());
        planned(membership);

        Part part = panel.of(membership, world.signedIn(Role.CONTACT, "781")).orElseThrow();

        assertThat(part.step().tone()).isEqualTo(Tone.NOW);
        assertThat(part.next()).isNotNull();
        assertThat(part.next().address()).isEqualTo("/workshops/new?membership=" + membership.getId());
        assertThat(messages.getMessage(
                        part.next().text().key(),
                        part.next().text().arguments().toArray(),
                        Locale.forLanguageTag("fi")))
                .isEqualTo("Suunnittele paja 2");
    }

    @Test
    void leadsToTheReportThatIsMissing() {
        Membership membership = world.member("781", world.activeSeason());
        Workshop workshop = planned(membership);
        world.inTransaction(() -> workshops.hold(
                workshop.getId(),
                0,
                new Attendance(new Holding(LocalDate.of(2026, 10, 8), 9), Map.of()),
                Scope.EVERYTHING));

        Part part = panel.of(membership, world.signedIn(Role.COORDINATOR)).orElseThrow();

        assertThat(part.step().tone()).isEqualTo(Tone.NEXT);
        assertThat(part.next()).isNotNull();
        assertThat(part.next().address()).isEqualTo("/workshops/" + workshop.getId() + "/report");
    }

    @Test
    void offersNothingToAnAuditorNorInAClosedSeason() throws Exception {
        Season season = world.activeSeason();
        Membership membership = world.member("781", season);

        assertThat(panel.of(membership, world.signedIn(Role.AUDITOR))
                        .orElseThrow()
                        .next())
                .isNull();
        world.execute("update season set state = 'CLOSED'");
        Membership closed = workshops.getMembership(membership.getId(), Scope.EVERYTHING);
        SignedIn coordinator = world.signedIn(Role.COORDINATOR);

        assertThat(panel.of(closed, coordinator).orElseThrow().next()).isNull();
        assertThat(drawn(closed, coordinator))
                .contains("0 käytetty, 0 varattu, 5 jäi käyttämättä", "Paja 5 jäi käyttämättä")
                .doesNotContain("vapaana", "mennessä");
    }

    @Test
    void drawsTheSlotsAsCards() throws Exception {
        Membership membership = world.member("781", world.activeSeason());
        Workshop workshop = planned(membership);
        world.inTransaction(() -> workshops.hold(
                workshop.getId(),
                0,
                new Attendance(new Holding(LocalDate.of(2026, 10, 8), 9), Map.of()),
                Scope.EVERYTHING));
        Workshop cancelled = planned(membership);
        world.inTransaction(() -> workshops.cancel(cancelled.getId(), 0, "Syy", Scope.EVERYTHING));
        planned(membership);
        SignedIn contact = world.signedIn(Role.CONTACT, "781");

        String section = drawn(membership, contact);

        assertThat(section)
                .contains(
                        "1 käytetty, 1 varattu, 3 vapaana",
                        "Raportti puuttuu 47\u00a0pv",
                        "8.10.2026",
                        "päivä avoinna",
                        "Paja 5 vapaana",
                        "käytettävä 31.12.2026 mennessä",
                        "/workshops/" + workshop.getId() + "/report",
                        "/workshops/new?membership=" + membership.getId(),
                        "Perutut:")
                .doesNotContain("??");
        assertThat(drawn(membership, world.signedIn(Role.AUDITOR))).doesNotContain("/workshops/new", "/report");
    }

    private String drawn(Membership membership, SignedIn me) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest(servletContext);
        request.setAttribute(ConversionService.class.getName(), conversions);
        MockHttpServletResponse response = new MockHttpServletResponse();
        Part part = panel.of(membership, me).orElseThrow();
        Objects.requireNonNull(views.resolveViewName(part.view() + " :: panel", Locale.forLanguageTag("fi")))
                .render(Map.of("part", part, "membership", membership, "me", me), request, response);
        return HtmlUtils.htmlUnescape(response.getContentAsString(StandardCharsets.UTF_8));
    }

    private Workshop planned(Membership membership) {
        return world.asSystem(() -> workshops.plan(
                membership.getId(),
                new WorkshopPlan(
                        "Strategian toimeenpano",
                        null,
                        Set.of(WorkshopKind.SEMINAR),
                        Set.of(),
                        Schedule.OPEN,
                        null,
                        null),
                Scope.EVERYTHING));
    }
}
