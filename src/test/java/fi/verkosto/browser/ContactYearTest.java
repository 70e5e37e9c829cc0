package fi.verkosto.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fi.verkosto.account.Role;
import fi.verkosto.support.TestWorld;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A year of a contact person who comes by a few times, with a telephone and without a password; every page is looked at. */
@BrowserTest
class ContactYearTest {

    private static final String CODE = "010";
    private static final String EMAIL = "contact010@test.example";
    private static final Pattern LINK = Pattern.compile("/sign-in/links/[A-Za-z0-9_-]+");

    @Autowired
    TestWorld world;

    private Visitors visitors;
    private Page phone;
    private PageCheck check;

    /** Alavus joins season 8 and gets a contact person. */
    @BeforeEach
    void join() throws SQLException {
        world.clock().moveTo(LocalDate.of(2026, 1, 12));
        world.execute(
                "insert into membership (municipality_id, season_id, state, state_since, joined_on, workshop_quota, population,"
                        + " population_date, tier_min, tier_max, tier_fee, annual_fee)"
                        + " select u.id, s.id, 'ACTIVE', '2026-01-12', '2026-01-12', 5, 11000, s.population_date, 9000, 45000, 12000, 12000"
                        + " from municipality u, season s where u.code = '" + CODE + "' and s.number = 8");
        world.signedIn(Role.CONTACT, CODE);
        world.execute(
                "insert into person (first_name, last_name, title, email, organisation, municipality_id, account_id)"
                        + " select 'Ville', 'Vuosi', 'hallintojohtaja', a.email, 'MUNICIPALITY', u.id, a.id from account a, municipality u"
                        + " where a.email = '" + EMAIL + "' and u.code = '" + CODE + "'");
        world.execute("insert into contact_role (person_id, municipality_id, kind, is_primary, valid_from)"
                + " select id, municipality_id, 'LIAISON', true, '2026-01-12' from person where email = '" + EMAIL
                + "'");
    }

    @AfterEach
    void backToToday() {
        world.clock().reset();
    }

    @Test
    void signsInByLinkAndUsesTheYear(Visitors all) {
        visitors = all;
        signInByLink();
        plan();
        move();
        confirmAsCoordinator();

        world.clock().moveTo(LocalDate.of(2026, 5, 6));
        signInByLink();
        holdAndReport();
        approveAsCoordinator();

        world.clock().moveTo(LocalDate.of(2026, 10, 5));
        signInByLink();
        readWhatOthersDid();
        addAColleague();
        endTheColleaguesRole();
        confirmTheOwnDetails();
    }

    private void signInByLink() {
        phone = visitors.open(visitors.onThePhone());
        check = PageCheck.of(phone);
        phone.navigate("/");
        go(phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Kirjaudu"))
                .first());
        phone.getByLabel("Sähköposti").fill(EMAIL);
        go(button("Lähetä linkki sähköpostiin"));
        assertThat(main()).contains("Katso sähköpostisi", EMAIL);
        look();

        Matcher link = LINK.matcher(world.ask("select body_text from mail where kind = 'SIGN_IN_LINK' and address = '"
                + EMAIL + "' order by id desc limit 1"));
        assertThat(link.find()).isTrue();
        phone.navigate(link.group());
        look();
        go(button("Kirjaudu"));

        assertThat(phone.url()).endsWith("/start");
        assertThat(main()).contains("Alavus", "Teiltä odotetaan", "Seuraava paja");
        look();
    }

    private void plan() {
        go(link("Suunnittele paja 1"));
        phone.locator("#topic").fill("Kokouskäytännöt uudella valtuustokaudella");
        phone.locator("#kinds-SEMINAR").check();
        phone.locator("#audiences-ELECTED").check();
        phone.locator("#plannedOn").fill("2026-03-10");
        look();
        go(phone.locator("main button.main"));

        assertThat(notice()).isEqualTo("Paja on suunniteltu ja sen paikka varattu.");
        assertThat(main()).contains("Paja odottaa, että koordinaattori vahvistaa sen.", "10.3.2026");
        look();
    }

    private void move() {
        go(link("Muokkaa suunnitelmaa"));
        phone.locator("#plannedOn").fill("2026-04-21");
        phone.locator("#place").fill("Kaupungintalo");
        look();
        go(phone.locator("main button.main"));

        assertThat(main()).contains("21.4.2026", "Kaupungintalo").doesNotContain("10.3.2026");
    }

    private void confirmAsCoordinator() {
        Page desk = visitors.open(visitors.options());
        Visitors.signIn(desk, "koordinaattori@verkosto.example", Visitors.PASSWORD);
        desk.navigate(phone.url());
        Visitors.answerTo(
                desk,
                () -> desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Vahvista"))
                        .click());
        phone.reload();
        assertThat(main()).doesNotContain("Paja odottaa, että koordinaattori vahvistaa sen.");
    }

    private void holdAndReport() {
        assertThat(main()).contains("Pidettiinkö paja 1");
        go(phone.locator("main a[href$='/holding']"));
        phone.locator("#heldOn").fill("2026-04-21");
        phone.locator("#participants").fill("26");
        look();
        go(phone.locator("main button.main"));
        look();

        go(link("Kirjaa raportti"));
        phone.locator("#report").fill("Sovittiin kokousten rytmistä ja siitä, mitä valmistellaan iltakouluissa.");
        look();
        go(phone.locator("main button.main"));

        assertThat(notice()).isEqualTo("Raportti on tallennettu ja odottaa koordinaattorin hyväksyntää.");
        look();
    }

    private void approveAsCoordinator() {
        Page desk = visitors.open(visitors.options());
        Visitors.signIn(desk, "koordinaattori@verkosto.example", Visitors.PASSWORD);
        desk.navigate(phone.url());
        Visitors.answerTo(
                desk,
                () -> desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hyväksy raportti"))
                        .click());
        assertThat(desk.locator("main [role=status]").innerText()).isEqualTo("Raportti on hyväksytty.");
    }

    private void readWhatOthersDid() {
        assertThat(main()).contains("1 / 5 käytetty");
        go(link("Verkoston pajaraportit"));
        assertThat(main()).contains("Kokouskäytännöt uudella valtuustokaudella");
        look();
        go(phone.locator("main a[href*='/workshops/reports/']")
                .filter(new Locator.FilterOptions().setHasNotText("Kokouskäytännöt"))
                .first());
        assertThat(phone.url()).matches(".*/workshops/reports/\\d+");
        look();
        phone.navigate("/start");
    }

    private void addAColleague() {
        go(link("Lisää kollega"));
        phone.locator("#kind").selectOption("BILLING");
        phone.locator("#firstName").fill("Leena");
        phone.locator("#lastName").fill("Laskuttaja");
        phone.locator("#email").fill("leena.laskuttaja@alavus.example");
        look();
        go(button("Lisää"));

        assertThat(notice()).isEqualTo("Kollega on lisätty.");
        assertThat(main()).contains("Leena Laskuttaja");
    }

    private void endTheColleaguesRole() {
        if (!phone.url().matches(".*/people/\\d+")) {
            phone.navigate("/start");
            go(link("Leena Laskuttaja"));
        }
        look();
        go(phone.locator("main a[href$='/ending']"));
        phone.locator("#reason").fill("vaihtoi työtä");
        look();
        go(button("Päätä rooli"));

        assertThat(notice()).startsWith("Roolin päättyminen on kirjattu.");
        look();
    }

    private void confirmTheOwnDetails() {
        ask();
        phone.navigate("/start");
        look();
        go(link("Tarkista tietosi"));
        go(button("Tietoni ovat oikein"));

        assertThat(notice()).isEqualTo("Tiedot on merkitty tarkistetuiksi.");
        assertThat(main()).contains("5.10.2026");
        look();
        phone.navigate("/start");
        assertThat(link("Tarkista tietosi").count()).isZero();
    }

    /** As the job of the half-year does. */
    private void ask() {
        try {
            world.execute(
                    "insert into details_request (person_id, round, token_hash, asked_at, expires_at) select id, '2026-09-01',"
                            + " repeat('0', 64), timestamptz '2026-09-01 08:00Z', timestamptz '2026-11-01 00:00Z' from person where email = '"
                            + EMAIL + "'");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** On the desk, too; then goes on with the telephone. */
    private void look() {
        check.holds("fi");
        phone.setViewportSize(Visitors.PHONE, 900);
    }

    private String main() {
        return phone.locator("main").innerText().replaceAll("[\u2060\u00ad]", "");
    }

    private String notice() {
        return phone.locator("main [role=status]").first().innerText();
    }

    private void go(Locator where) {
        Visitors.answerTo(phone, () -> where.first().tap());
    }

    private Locator link(String text) {
        return phone.getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(text).setExact(true));
    }

    private Locator button(String text) {
        return phone.getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(text).setExact(true));
    }
}
