package fi.verkosto.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.season.Season;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import fi.verkosto.workshop.Board;
import fi.verkosto.workshop.BoardFilter;
import fi.verkosto.workshop.BoardRow;
import fi.verkosto.workshop.BoardService;
import fi.verkosto.workshop.SlotState;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@AppTest
class WorkshopBoardTest {

    private static final String WORKSHOP = """
            insert into workshop (membership_id, municipality_id, slot, state, topic, planned_on, held_on, participants,
              report, reported_on, approved_on, theme_id)
            select m.id, m.municipality_id, %d, '%s', 'Aihe %2$s', '2026-10-01',
              case when '%2$s' in ('HELD', 'REPORTED') then date '2026-10-08' end, 3, 'Raportti', '2026-11-01',
              case when '%2$s' = 'REPORTED' then date '2026-11-02' end, %3$s
            from membership m join municipality u on u.id = m.municipality_id where u.code = '%4$s'
            """;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestWorld world;

    @Autowired
    BoardService boards;

    @Test
    void showsEveryMemberWithItsSlots() throws SQLException {
        members();

        Board board = boards.board(null, BoardFilter.EVERYTHING);
        String page = page("");

        assertThat(board.rows()).extracting(BoardRow::nameFi).containsExactly("Sysmä", "Utajärvi");
        assertThat(board.counts())
                .containsEntry(SlotState.REPORTED, 1L)
                .containsEntry(SlotState.HELD, 1L)
                .containsEntry(SlotState.CONFIRMED, 1L)
                .containsEntry(SlotState.PLANNED, 1L)
                .containsEntry(SlotState.FREE, 6L);
        assertThat(board.total()).isEqualTo(10);
        assertThat(page)
                .contains(
                        "✓ ", "Raportti puuttuu 47\u00a0pv", "2 / 5", "0 / 5", "/workshops/new?membership=", "Kausi 8")
                .doesNotContain("Puumala");
    }

    @Test
    void isInTheOrderOfTheNamesThatAreRead() {
        Season season = world.activeSeason();
        world.member("853", season);
        world.member("905", season);

        assertThat(boards.board(8, BoardFilter.EVERYTHING).rows())
                .extracting(BoardRow::nameFi)
                .containsExactly("Turku", "Vaasa");
        assertThat(boards.board(8, new BoardFilter(Set.of(), null, true)).rows())
                .extracting(BoardRow::nameSv)
                .containsExactly("Vasa", "Åbo");
    }

    @Test
    void filtersByStateAndThemeWhileTheFiguresStay() throws SQLException {
        members();
        long theme = Long.parseLong(world.ask("select id from season_theme"));

        Board held = boards.board(8, new BoardFilter(Set.of(SlotState.HELD), null, false));
        Board reserved = boards.board(8, new BoardFilter(Set.of(SlotState.CONFIRMED, SlotState.PLANNED), null, false));
        Board ofTheme = boards.board(8, new BoardFilter(Set.of(), theme, false));
        Board reservedOfTheme = boards.board(8, new BoardFilter(Set.of(SlotState.PLANNED), theme, false));

        assertThat(held.rows()).extracting(BoardRow::nameFi).containsExactly("Sysmä");
        assertThat(wanted(held)).isEqualTo(1);
        assertThat(wanted(reserved)).isEqualTo(2);
        assertThat(wanted(ofTheme)).isEqualTo(1);
        assertThat(reservedOfTheme.rows()).isEmpty();
        assertThat(held.total()).isEqualTo(10);
        assertThat(page("?season=8&state=HELD&theme=")).contains("Sysmä").doesNotContain("Utajärvi");
        assertThat(page("?season=8&state=PLANNED&theme=" + theme)).contains("Mikään paja ei vastaa rajausta");
    }

    @Test
    void opensTheWorkshopsOfAnySeasonAndKnowsNoOther() throws SQLException {
        members();

        assertThat(page("?season=9")).contains("Kaudella ei ole vielä jäseniä");
        assertThat(mvc.get().uri("/workshops?season=77").with(world.coordinator()))
                .hasStatus(404);
    }

    @Test
    void callsNothingOfAClosedSeasonFree() throws SQLException {
        members();
        world.execute("update season set state = 'CLOSED' where number = 8");

        assertThat(boards.board(8, BoardFilter.EVERYTHING).counts())
                .containsEntry(SlotState.FREE, 0L)
                .containsEntry(SlotState.UNUSED, 6L);
        assertThat(page("?season=8")).contains("Jäi käyttämättä").doesNotContain("vapaana", "/workshops/new");
        assertThat(page("?season=8&state=UNUSED")).contains("Utajärvi");
    }

    @Test
    void saysWhatToDoWhenThereIsNoSeason() {
        assertThat(page("")).contains("Kausia ei ole vielä", "/seasons");
    }

    @Test
    void tellsAReportThatWaitsForApprovalFromAnApprovedOne() throws SQLException {
        members();
        world.execute("update workshop set approved_on = null where state = 'REPORTED'");

        assertThat(boards.board(8, BoardFilter.EVERYTHING).counts())
                .containsEntry(SlotState.REPORTED, 0L)
                .containsEntry(SlotState.SUBMITTED, 1L);
        assertThat(page("")).contains("Raportti hyväksyttävänä", "2 / 5");
    }

    @Test
    void showsAWorkshopOfTwoSlotsInBothAndAnIdeaInNone() throws SQLException {
        members();
        world.execute("update workshop set allocation = 2, second_slot = 5 where state = 'PLANNED';"
                + " insert into workshop (membership_id, municipality_id, state, topic)"
                + " select id, municipality_id, 'IDEA', 'Vasta idea' from membership where state = 'JOINED'");

        assertThat(boards.board(8, BoardFilter.EVERYTHING).counts())
                .containsEntry(SlotState.PLANNED, 2L)
                .containsEntry(SlotState.FREE, 5L);
    }

    @Test
    void asksTheDatabaseThreeTimesHoweverManyMembersThereAre() throws SQLException {
        members();
        world.execute(
                "insert into membership (municipality_id, season_id, state, state_since, joined_on, workshop_quota) "
                        + "select u.id, s.id, 'JOINED', '2025-01-01', '2025-01-01', 5 from municipality u, season s "
                        + "where s.number = 8 and not exists (select from membership m where m.municipality_id = u.id)");
        world.execute("insert into workshop (membership_id, municipality_id, slot, state, topic) "
                + "select m.id, m.municipality_id, 5, 'PLANNED', 'Aihe' from membership m where state = 'JOINED'");
        RequestPostProcessor coordinator = world.coordinator();
        page("?season=8", coordinator);
        world.statements().clear();

        String page = page("?season=8", coordinator);

        List<String> seen = world.statements().seen();
        System.out.println("Board of 308 members: " + seen.size() + " statements, " + page.length() + " characters");
        assertThat(seen).hasSizeLessThanOrEqualTo(3);
        assertThat(boards.board(8, BoardFilter.EVERYTHING).rows()).hasSizeGreaterThan(300);
    }

    /** Sysmä with a workshop in each state, Utajärvi with none, Puumala that has only been asked. */
    @Test
    void leavesOddFiltersAside() throws SQLException {
        members();

        assertThat(mvc.get().uri("/workshops?season=abc&state=NONE&theme=x").with(world.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("Sysmä", "Utajärvi");
    }

    private Season members() throws SQLException {
        Season season = world.activeSeason();
        world.openSeason();
        world.execute("delete from season_theme where season_id <> " + season.getId());
        world.member("889", season);
        world.member("781", season);
        world.enrolled("623", season);
        world.execute(WORKSHOP.formatted(1, "REPORTED", "(select min(id) from season_theme)", "781"));
        world.execute(WORKSHOP.formatted(2, "HELD", "null", "781"));
        world.execute(WORKSHOP.formatted(3, "CONFIRMED", "null", "781"));
        world.execute(WORKSHOP.formatted(4, "PLANNED", "null", "781"));
        return season;
    }

    private static long wanted(Board board) {
        return board.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(BoardRow.Cell::wanted)
                .count();
    }

    private String page(String query) {
        return page(query, world.coordinator());
    }

    private String page(String query, RequestPostProcessor who) {
        return new String(
                mvc.get()
                        .uri("/workshops" + query)
                        .with(who)
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }
}
