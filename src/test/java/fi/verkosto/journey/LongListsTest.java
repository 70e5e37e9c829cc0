package fi.verkosto.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.season.Season;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every list takes three statements at most besides session and account, with a season's rows and with ten times as many. */
@AppTest
class LongListsTest {

    private static final int MOST_STATEMENTS = 3;

    private static final List<String> LISTS = List.of(
            "/municipalities",
            "/memberships",
            "/memberships?season=9",
            "/decisions",
            "/decisions/radar?season=8",
            "/decisions/radar?season=9",
            "/decisions/radar?season=8&show=LISTED",
            "/people",
            "/people?role=LIAISON&validity=CURRENT&q=kunta&sort=-employer",
            "/people?checked=UNANSWERED",
            "/people/duplicates",
            "/people/imports/new",
            "/contracts",
            "/contracts?season=8&state=MISSING",
            "/workshops?season=8",
            "/workshops/calendar?season=8",
            "/workshops/reports",
            "/workshops/figures?season=8",
            "/workshops/figures/rows?season=8&kind=SEMINAR",
            "/seasons",
            "/accounts",
            "/mail",
            "/bulletins",
            "/initiatives",
            "/initiatives?season=8&kind=INITIATIVE&state=PROPOSED",
            "/mail?state=SENT&kind=TRIAL&q=maija&about=membership-1",
            "/search?q=kunta",
            "/decisions/proposals",
            "/mail/templates",
            "/vat-rates",
            "/memberships/new?season=9",
            "/fees",
            "/api/v1/seasons",
            "/api/v1/municipalities",
            "/api/v1/memberships?season=8",
            "/api/v1/workshops?season=8");

    /** Addresses without a variable that are no lists: forms, one's own pages, what anyone may read, what is handed out, a history. */
    private static final Set<String> NO_LISTS = Set.of(
            "/",
            "/accessibility",
            "/accounts/new",
            "/api",
            "/api/v1/**",
            "/api/v1/fees",
            "/api/v1/openapi",
            "/api/v1/openapi.yaml",
            "/bulletins/new",
            "/calendar/workshops.ics",
            "/contracts/new",
            "/decisions/minutes",
            "/decisions/new",
            "/error",
            "/initiatives/new",
            "/people/colleagues/new",
            "/people/imports/template",
            "/people/merging",
            "/people/naming",
            "/people/new",
            "/privacy",
            "/profile",
            "/profile/confirmation",
            "/profile/passkeys",
            "/seasons/new",
            "/session",
            "/sign-in",
            "/sign-in/links",
            "/start",
            "/vat-rates/history",
            "/workshops/new");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestWorld world;

    @Test
    void listsOf308RowsTakeThreeStatements() throws SQLException {
        Season season = world.activeSeason();
        world.openSeason();
        fill(season);

        assertThat(count("membership")).isEqualTo(308);
        everyListIsShort();
    }

    @Test
    void listsOfAFullSeasonTakeThreeStatements() throws SQLException {
        Season season = world.activeSeason();
        world.openSeason();
        FullSeason.fill(world, season.getNumber());

        assertThat(count("workshop")).isEqualTo(5 * FullSeason.MEMBERS);
        assertThat(count("person")).isEqualTo(FullSeason.PEOPLE);
        assertThat(count("mail")).isEqualTo(FullSeason.MAILS);
        everyListIsShort();
    }

    @Test
    void listsOf3000RowsTakeThreeStatements() throws SQLException {
        Season season = world.activeSeason();
        world.openSeason();
        fill(season);
        for (int number = 20; number < 29; number++) {
            world.execute(
                    "insert into season (number, starts_on, ends_on, state, workshop_quota, population_date) values ("
                            + number + ", '" + (1980 + number) + "-01-01', '" + (1980 + number)
                            + "-12-31', 'ACTIVE', 10, '2024-12-31')");
            fillMemberships(number);
        }
        world.execute("insert into workshop (membership_id, municipality_id, slot, state, topic)"
                + " select m.id, m.municipality_id, slot, 'PLANNED', 'Aihe' from membership m"
                + " join season s on s.id = m.season_id cross join generate_series(2, 5) slot where s.number = 8");
        world.execute("insert into account (email, name, role) select 'tili' || n || '@test.example', 'Tili ' || n,"
                + " 'AUDITOR' from generate_series(1, 3000) n");

        assertThat(count("membership")).isGreaterThanOrEqualTo(3000);
        assertThat(count("decision")).isGreaterThanOrEqualTo(3000);
        assertThat(count("account")).isGreaterThanOrEqualTo(3000);
        everyListIsShort();
        assertThat(mvc.get().uri("/accounts").with(world.admin()).exchange())
                .bodyText()
                .contains("page=2")
                .doesNotContain("tili2999@test.example");
    }

    /** A new list is counted, or it is said above that it is none. */
    @Test
    void noListIsLeftOut() {
        Set<String> addresses = context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mappings -> mappings.getHandlerMethods().keySet().stream())
                .filter(mapping -> mapping.getMethodsCondition().getMethods().isEmpty()
                        || mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(address -> !address.contains("{"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> counted =
                LISTS.stream().map(list -> list.replaceFirst("\\?.*", "")).collect(Collectors.toSet());

        assertThat(addresses).containsAll(NO_LISTS).hasSizeGreaterThan(counted.size());
        addresses.removeAll(NO_LISTS);
        assertThat(counted).containsAll(addresses).doesNotContainAnyElementsOf(NO_LISTS);
    }

    private void everyListIsShort() throws SQLException {
        RequestPostProcessor admin = world.admin();
        // what the server does by itself within a minute; until then it may hold the tables for empty
        world.execute("analyze");
        for (String list : LISTS) {
            mvc.get().uri(list).with(admin).exchange();
            world.statements().clear();

            MvcTestResult answer = mvc.get().uri(list).with(admin).exchange();

            assertThat(answer).hasStatusOk();
            assertThat(world.statements().seen()).as(list).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
        }
    }

    private void fill(Season season) throws SQLException {
        fillMemberships(season.getNumber());
        world.execute("insert into workshop (membership_id, municipality_id, slot, state, topic)"
                + " select id, municipality_id, 1, 'PLANNED', 'Aihe' from membership");
        world.admin();
        fillRadar();
        world.execute(
                "insert into person (first_name, last_name, organisation, municipality_id)"
                        + " select 'Etunimi' || n, 'Kunta' || id, 'MUNICIPALITY', id from municipality, generate_series(1, 3) n");
        world.execute("insert into contact_role (person_id, municipality_id, kind, valid_from)"
                + " select id, municipality_id, 'LIAISON', '2025-01-01' from person");
    }

    /** Every member proposes something, and three others join it. */
    private void fillInitiatives(int season) throws SQLException {
        world.execute("insert into initiative (season_id, municipality_id, kind, title, text, proposed_at)"
                + " select season_id, municipality_id, 'INITIATIVE', 'Aloite', 'Teksti', now() from membership m"
                + " join season s on s.id = m.season_id where s.number = " + season);
        world.execute("insert into initiative_joining (initiative_id, season_id, municipality_id, joined_at)"
                + " select i.id, i.season_id, u.id, now() from initiative i join season s on s.id = i.season_id"
                + " cross join (select id from municipality order by id limit 3) u where s.number = " + season
                + " on conflict do nothing");
    }

    /** Every municipality has been asked and looked after. */
    private void fillRadar() throws SQLException {
        world.execute("insert into approach (membership_id, asked_on, meeting_on, keeper_id) select m.id, '2024-10-01',"
                + " '2025-01-13', (select min(id) from account) from membership m");
        world.execute(
                "insert into approach_contact (membership_id, happened_on, note, recorded_by, recorded_at)"
                        + " select m.id, date '2024-10-01' + n, 'Soitettu', '1', now() from membership m, generate_series(1, 3) n");
    }

    /** Every municipality a member by a decision of its board. */
    private void fillMemberships(int season) throws SQLException {
        world.execute(
                "insert into membership (municipality_id, season_id, state, state_since, joined_on, workshop_quota)"
                        + " select u.id, s.id, 'JOINED', s.starts_on, s.starts_on, 10 from municipality u, season s where s.number = "
                        + season);
        world.execute("insert into municipal_case (municipality_id, case_number) select id, '" + season
                + "/00.04.02/2025' from municipality");
        world.execute("insert into decision (case_id, municipality_id, season_id, body_kind, body_name, outcome)"
                + " select c.id, c.municipality_id, s.id, 'BOARD', 'Kunnanhallitus', 'JOIN' from municipal_case c, season s"
                + " where s.number = " + season + " and c.case_number = '" + season + "/00.04.02/2025'");
        fillInitiatives(season);
    }

    private int count(String table) {
        return Integer.parseInt(world.ask("select count(*) from " + table));
    }
}
