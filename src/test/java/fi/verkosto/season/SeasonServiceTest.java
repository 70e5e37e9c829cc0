package fi.verkosto.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.verkosto.membership.Membership;
import fi.verkosto.membership.SeasonNotOpenForEnrolment;
import fi.verkosto.shared.ChangedMeanwhile;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

@AppTest
class SeasonServiceTest {

    @Autowired
    TestWorld world;

    @Autowired
    SeasonService seasons;

    @Autowired
    SeasonContentService contents;

    @Autowired
    VatRates vatRates;

    @Test
    void refusesANumberOrDaysThatAreTaken() {
        world.openSeason();

        assertThatExceptionOfType(SeasonNumberTaken.class)
                .isThrownBy(() -> create(SeasonBuilder.aSeason().numbered(9, 2031)));
        assertThatExceptionOfType(SeasonOverlaps.class)
                .isThrownBy(() -> create(SeasonBuilder.aSeason().numbered(10, 2028)));
    }

    @Test
    void refusesASecondOpenSeason() {
        world.openSeason();
        world.season(10, 2029, season -> {});

        assertThatExceptionOfType(AnotherSeasonIsOpen.class)
                .isThrownBy(() -> world.inTransaction(() -> seasons.open(10)));
    }

    @Test
    void growsTheVersionWithEveryChangeOfItsContent() {
        Season season = world.openSeason();
        int first = season.getVersion();

        world.inTransaction(() -> contents.price(9, first, SeasonBuilder.tiers(1, 2, 3)));
        int second = seasons.get(9).getVersion();
        world.inTransaction(() -> contents.arrangeThemes(9, second, List.of(), List.of(draft("Kuntastrategia"))));
        int third = seasons.get(9).getVersion();
        world.inTransaction(() -> contents.offer(9, third, List.of(new OfferingItem("Työseminaari", 4, null))));
        int fourth = seasons.get(9).getVersion();

        assertThat(List.of(first, second, third, fourth)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void refusesContentThatBeganFromAnOlderVersion() {
        Season season = world.openSeason();
        int seen = season.getVersion();
        world.inTransaction(() -> contents.arrangeThemes(9, seen, List.of(draft("Toinen")), List.of()));

        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> world.inTransaction(() -> contents.price(9, seen, SeasonBuilder.tiers(1, 2, 3))));
        assertThat(seasons.get(9).getTiers()).isEqualTo(SeasonBuilder.tiers(9_000, 12_000, 16_000));
    }

    @Test
    void letsOneOfTwoEditsAtTheSameMomentWin() {
        Season season = world.openSeason();
        int seen = season.getVersion();

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> world.inTransaction(() -> {
                    contents.arrangeThemes(9, seen, List.of(draft("Myöhempi")), List.of());
                    editElsewhere();
                }));
        assertThat(world.ask("select count(*) from season_theme where title = 'Myöhempi'"))
                .isEqualTo("0");
    }

    private void editElsewhere() {
        Thread other = new Thread(() -> {
            try {
                world.execute("update season set version = version + 1, note = 'ensin'");
            } catch (java.sql.SQLException failure) {
                throw new IllegalStateException(failure);
            }
        });
        other.start();
        try {
            other.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void addsRenamesMovesAndRemovesThemesWithTheirSubThemes() {
        world.season(9, 2027, season -> {});
        arrange(List.of(
                new ThemeDraft(null, "Ensimmäinen", List.of(draft("Ala 1"), draft("Ala 2"))),
                new ThemeDraft(null, "Toinen", List.of(draft("Ala 3")))));
        List<ThemeOutline> before = programme();

        ThemeOutline second = before.get(1);
        ThemeOutline first = before.get(0);
        arrange(List.of(new ThemeDraft(
                first.id(),
                "Uusi nimi",
                List.of(new ThemeDraft(first.subThemes().get(1).id(), "Ala 2", List.of()), draft("Ala 4")))));

        List<ThemeOutline> after = programme();
        assertThat(second.subThemes()).hasSize(1);
        assertThat(after).hasSize(1);
        assertThat(after.get(0).id()).isEqualTo(first.id());
        assertThat(after.get(0).title()).isEqualTo("Uusi nimi");
        assertThat(after.get(0).subThemes()).extracting(ThemeOutline::title).containsExactly("Ala 2", "Ala 4");
        assertThat(world.ask("select count(*) from season_theme")).isEqualTo("3");
    }

    @Test
    void leavesAThemeOfAnotherSeasonAloneAndMakesItsOwn() {
        world.openSeason();
        world.season(10, 2029, season -> {});
        long foreign = ThemeOutline.of(seasons.getWhole(9), ThemePurpose.PROGRAMME)
                .get(0)
                .id();
        int version = seasons.get(10).getVersion();

        world.inTransaction(() ->
                contents.arrangeThemes(10, version, List.of(new ThemeDraft(foreign, "Oma", List.of())), List.of()));

        assertThat(world.ask("select title from season_theme where id = " + foreign))
                .isEqualTo("Kestävä johtaminen");
        assertThat(world.ask("select season.number from season_theme join season on season.id = season_id"
                        + " where title = 'Oma'"))
                .isEqualTo("10");
    }

    @Test
    void keepsAThemeThatAWorkshopUses() throws java.sql.SQLException {
        world.member("290", world.activeSeason());
        world.execute("insert into workshop (membership_id, municipality_id, slot, state, topic, theme_id) "
                + "select m.id, m.municipality_id, 1, 'PLANNED', 'Aihe', t.id "
                + "from membership m, season_theme t");
        int version = seasons.get(8).getVersion();

        assertThatExceptionOfType(ThemeInUse.class)
                .isThrownBy(() -> world.inTransaction(
                        () -> contents.arrangeThemes(8, version, List.of(), List.of(draft("Uusi")))))
                .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly("Kestävä johtaminen"));
        assertThat(world.ask("select count(*) from season_theme where title = 'Uusi'"))
                .isEqualTo("0");
    }

    @Test
    void changesNoFeeThatAMembershipHas() {
        Season season = world.openSeason();
        world.enrolled("290", season);
        String before = world.ask("select md5(string_agg(m::text, '')) from membership m");
        int version = seasons.get(9).getVersion();

        world.inTransaction(() -> contents.price(9, version, SeasonBuilder.tiers(1, 2, 3)));

        assertThat(world.ask("select md5(string_agg(m::text, '')) from membership m"))
                .isEqualTo(before);
    }

    @Test
    void startsTheMembershipsWithTheSeasonAndEndsThemWithIt() {
        world.member("290", world.openSeason());

        world.inTransaction(() -> seasons.activate(9));
        String running = world.ask("select state from membership");
        world.inTransaction(() -> seasons.close(9));

        assertThat(running).isEqualTo("ACTIVE");
        assertThat(world.ask("select state from membership")).isEqualTo("ENDED");
        assertThat(world.ask("select state from season")).isEqualTo("CLOSED");
    }

    @Test
    void givesTheMembershipsThatTheClosingEndedTheirStateBackWhenItIsReopened() throws java.sql.SQLException {
        Season season = world.activeSeason();
        world.member("290", season);
        world.member("781", season);
        world.execute("update membership set state = 'ACTIVE' where id = 2");
        world.member("297", season);
        world.execute(
                "insert into membership_transition (membership_id, from_state, to_state, happened_on, reason, recorded_by,"
                        + " recorded_at) values (3, 'ACTIVE', 'ENDED', '2026-11-01', 'Kuntaliitos', '1', now());"
                        + " update membership set state = 'ENDED' where id = 3");

        world.inTransaction(() -> seasons.close(8));
        String closed = world.ask("select string_agg(state, ' ' order by id) from membership");
        world.inTransaction(() -> seasons.reopen(8, "Raportti puuttui"));

        assertThat(closed).isEqualTo("ENDED ENDED ENDED");
        assertThat(world.ask("select string_agg(state, ' ' order by id) from membership"))
                .isEqualTo("JOINED ACTIVE ENDED");
        assertThat(world.ask("select string_agg(joined_on::text, ' ' order by id) from membership"))
                .isEqualTo("2025-01-01 2025-01-01 2025-01-01");
        assertThat(world.ask("select count(*) from membership_transition where reason = 'Raportti puuttui'"))
                .isEqualTo("2");
    }

    @Test
    void keepsAnEnrolmentOutOfASeasonThatIsBeingClosed() throws Exception {
        Season season = world.activeSeason();
        ExecutorService office = Executors.newSingleThreadExecutor();
        try {
            AtomicReference<Future<Membership>> enrolment = new AtomicReference<>();
            world.inTransaction(() -> {
                seasons.close(8);
                enrolment.set(office.submit(() -> world.enrolled("290", season)));
                assertThatExceptionOfType(TimeoutException.class)
                        .isThrownBy(() -> enrolment.get().get(1, TimeUnit.SECONDS));
            });

            assertThatThrownBy(() -> enrolment.get().get(10, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(SeasonNotOpenForEnrolment.class);
            assertThat(world.ask("select count(*) from membership")).isEqualTo("0");
        } finally {
            office.shutdownNow();
        }
    }

    @Test
    void writesTheReasonOfAReopeningIntoTheLog() {
        world.activeSeason();
        world.inTransaction(() -> seasons.close(8));

        assertThatExceptionOfType(ReopeningNeedsReason.class)
                .isThrownBy(() -> world.inTransaction(() -> seasons.reopen(8, null)));
        world.inTransaction(() -> seasons.reopen(8, "Maksu kirjattu väärin"));

        assertThat(world.ask("select state from season")).isEqualTo("ACTIVE");
        assertThat(world.ask("select details ->> 'reason' from event where kind = 'SEASON_REOPENED'"))
                .isEqualTo("Maksu kirjattu väärin");
    }

    @Test
    void refusesAVatRateOnADayThatHasOne() {
        assertThatExceptionOfType(VatRateTaken.class)
                .isThrownBy(
                        () -> world.inTransaction(() -> vatRates.add(LocalDate.of(2024, 9, 1), new BigDecimal("20"))));
        assertThat(vatRates.percentOn(LocalDate.of(2025, 1, 1))).isEqualByComparingTo("25.5");
    }

    private Season create(SeasonBuilder season) {
        return world.asSystem(() -> seasons.create(season.details()));
    }

    private void arrange(List<ThemeDraft> programme) {
        int version = seasons.get(9).getVersion();
        world.inTransaction(() -> contents.arrangeThemes(9, version, programme, List.of()));
    }

    private List<ThemeOutline> programme() {
        return ThemeOutline.of(seasons.getWhole(9), ThemePurpose.PROGRAMME);
    }

    private static ThemeDraft draft(String title) {
        return new ThemeDraft(null, title, List.of());
    }
}
