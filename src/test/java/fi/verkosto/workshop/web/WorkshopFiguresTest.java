package fi.verkosto.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonService;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import fi.verkosto.workshop.Audience;
import fi.verkosto.workshop.CountedWorkshop;
import fi.verkosto.workshop.FiguresFilter;
import fi.verkosto.workshop.FiguresGroup;
import fi.verkosto.workshop.WorkshopFigures;
import fi.verkosto.workshop.WorkshopFiguresService;
import fi.verkosto.workshop.WorkshopKind;
import fi.verkosto.workshop.WorkshopStage;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppTest
class WorkshopFiguresTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestWorld world;

    @Autowired
    WorkshopFiguresService service;

    @Autowired
    SeasonService seasons;

    private Season season;

    /** Sysmä with one of each state, Utajärvi with an order beyond the quota; in another season one that does not count. */
    @BeforeEach
    void workshops() throws SQLException {
        season = world.activeSeason();
        world.member("781", season);
        world.member("889", season);
        world.member("623", world.openSeason());
        world.execute("""
                delete from season_theme;
                insert into season_theme (id, season_id, purpose, ordinal, title) overriding system value
                  values (9001, %1$d, 'PROGRAMME', 1, 'Johtaminen');
                insert into season_theme (id, season_id, parent_id, purpose, ordinal, title) overriding system value
                  values (9002, %1$d, 9001, 'PROGRAMME', 1, 'Strategia');
                """.formatted(season.getId()));
        workshop("781", 1, "PLANNED", "9002", null, false);
        workshop("781", 2, "CONFIRMED", "null", null, false);
        workshop("781", 3, "HELD", "9001", 10, false);
        workshop("781", 4, "REPORTED", "9002", 20, false);
        workshop("781", 5, "REPORTED", "9002", 30, true);
        workshop("889", 1, "CANCELLED", "9002", null, false);
        workshop("623", 1, "PLANNED", "null", null, false);
        world.execute("""
                insert into workshop (membership_id, municipality_id, state, topic)
                  select id, municipality_id, 'IDEA', 'Idea' from membership where state = 'JOINED';
                insert into workshop_kind (workshop_id, kind) select id, 'STUDY' from workshop where state <> 'IDEA';
                insert into workshop_kind (workshop_id, kind) select id, 'SEMINAR' from workshop where slot in (3, 5);
                insert into workshop_audience (workshop_id, audience) select id, 'ELECTED' from workshop where slot in (3, 5);
                insert into workshop_attendance (workshop_id, audience, participants)
                  select id, 'ELECTED', 7 from workshop where slot = 5;
                """);
    }

    @Test
    void countsEachWorkshopOnceInAllAndInEachOfItsThemesKindsAndAudiences() {
        WorkshopFigures figures = service.figures(season.getNumber());

        is(figures.all(), 2, 2, 1, 60);
        is(figures.line(FiguresGroup.THEME, "9001"), 1, 2, 1, 60);
        is(figures.line(FiguresGroup.THEME, "9002"), 1, 1, 1, 50);
        is(figures.line(FiguresGroup.THEME, "0"), 1, 0, 0, null);
        is(figures.line(FiguresGroup.KIND, "STUDY"), 2, 2, 1, 60);
        is(figures.line(FiguresGroup.KIND, "SEMINAR"), 0, 1, 1, 40);
        is(figures.line(FiguresGroup.AUDIENCE, "ELECTED"), 0, 1, 1, 7);
        is(figures.line(FiguresGroup.AUDIENCE, "0"), 2, 1, 0, null);
    }

    @Test
    void everyFigureOpensAsManyRowsAsItSays() {
        WorkshopFigures figures = service.figures(season.getNumber());
        List<String> wrong = new ArrayList<>();
        for (WorkshopStage stage : WorkshopStage.values()) {
            for (String theme : List.of("9001", "9002", "0")) {
                compare(wrong, figures, FiguresGroup.THEME, theme, filter(Long.valueOf(theme), null, null, stage));
            }
            for (WorkshopKind kind : WorkshopKind.values()) {
                compare(wrong, figures, FiguresGroup.KIND, kind.name(), filter(null, kind, null, stage));
            }
            for (Audience audience : Audience.values()) {
                compare(wrong, figures, FiguresGroup.AUDIENCE, audience.name(), filter(null, null, audience, stage));
            }
            compare(wrong, figures, FiguresGroup.ALL, "", filter(null, null, null, stage));
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void thePagesShowTheFiguresAndTheirRows() {
        assertThat(mvc.get().uri("/workshops/figures").with(world.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("Johtaminen", "– Strategia", "Ei teemaa", "Seminaari", "Poliittinen johto")
                .contains("/workshops/figures/rows?season=8&amp;kind=SEMINAR&amp;stage=REPORTED");
        assertThat(mvc.get().uri("/workshops/figures/rows?kind=SEMINAR").with(world.auditor()))
                .hasStatusOk()
                .bodyText()
                .contains("Aihe 3", "Aihe 5", "Sysmä")
                .doesNotContain("Aihe 1", "Aihe 4");
        assertThat(mvc.get().uri("/workshops/figures/rows?kind=EVALUATION").with(world.auditor()))
                .hasStatusOk()
                .bodyText()
                .contains("Luvun takana ei ole pajoja");
        assertThat(mvc.get().uri("/workshops/figures?season=99").with(world.coordinator()))
                .hasStatus(404);
    }

    private static void is(
            WorkshopFigures.Line line, int coming, int held, int reported, @Nullable Integer participants) {
        assertThat(List.of(
                        line.count(WorkshopStage.COMING),
                        line.count(WorkshopStage.HELD),
                        line.count(WorkshopStage.REPORTED)))
                .containsExactly(coming, held, reported);
        assertThat(line.participants()).isEqualTo(participants == null ? null : participants.longValue());
        assertThat(line.total()).isEqualTo(coming + held + reported);
    }

    private void compare(
            List<String> wrong, WorkshopFigures figures, FiguresGroup group, String key, FiguresFilter filter) {
        List<CountedWorkshop> rows = service.rows(season, filter, 1).rows();
        WorkshopStage stage = Stream.of(WorkshopStage.values())
                .filter(one -> one == filter.stage())
                .findFirst()
                .orElseThrow();
        if (rows.size() != figures.line(group, key).count(stage)) {
            wrong.add(group + " " + key + " " + stage + ": " + rows);
        }
    }

    private static FiguresFilter filter(
            @Nullable Long theme, @Nullable WorkshopKind kind, @Nullable Audience audience, WorkshopStage stage) {
        return new FiguresFilter(theme, kind, audience, stage);
    }

    private void workshop(
            String municipality, int slot, String state, String theme, @Nullable Integer participants, boolean approved)
            throws SQLException {
        boolean held = participants != null;
        boolean reported = state.equals("REPORTED");
        world.execute("""
                insert into workshop (membership_id, municipality_id, slot, state, topic, theme_id, planned_on, held_on, participants,
                    report, reported_on, approved_on, cancel_reason)
                  select m.id, m.municipality_id, %d, '%s', 'Aihe %d', %s, '2026-09-01', %s, %s, %s, %s, %s,
                    case when '%2$s' = 'CANCELLED' then 'Ei päivää' end
                  from membership m join municipality u on u.id = m.municipality_id where u.code = '%s'
                """.formatted(
                        slot,
                        state,
                        slot,
                        theme,
                        held ? "date '2026-09-01'" : "null",
                        participants,
                        reported ? "'Raportti'" : "null",
                        reported ? "date '2026-09-02'" : "null",
                        approved ? "date '2026-09-03'" : "null",
                        municipality));
    }
}
