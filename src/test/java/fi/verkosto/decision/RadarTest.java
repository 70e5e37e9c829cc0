package fi.verkosto.decision;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.membership.MembershipState;
import fi.verkosto.municipality.MunicipalityKind;
import fi.verkosto.season.LateJoining;
import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonDetails;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RadarTest {

    /** A Tuesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest(name = "{0}, asked {1}, meeting {2}: {3}")
    @CsvSource({
        "PROSPECT, , , NEVER_ASKED",
        "PROSPECT, 2026-11-01, , NO_MEETING",
        "PROSPECT, , 2026-11-26, THIS_WEEK",
        "OFFERED, 2026-11-01, , NO_MEETING",
        "OFFERED, 2026-11-01, 2026-11-23, OVERDUE",
        "AWAITING_DECISION, , 2026-11-24, THIS_WEEK",
        "AWAITING_DECISION, , 2026-11-29, THIS_WEEK",
        "AWAITING_DECISION, , 2026-11-30, LATER",
        "AWAITING_DECISION, , , NO_MEETING",
        "NO_ANSWER, 2026-11-01, , NO_MEETING",
        "DECLINED, 2026-11-01, 2026-11-09, DECIDED",
        "JOINED, 2026-11-01, 2026-11-09, DECIDED",
        "WITHDRAWN, , , DECIDED"
    })
    void knowsHowUrgentAMunicipalityIs(
            MembershipState state, @Nullable LocalDate asked, @Nullable LocalDate meeting, Due due) {
        assertThat(row("Juva", state, asked, meeting, null).due(TODAY, null)).isEqualTo(due);
    }

    @Test
    void isImpatientWithWhoeverWasAskedWhenTheSeasonsDeadlineHasPassed() {
        LocalDate deadline = TODAY.minusDays(1);
        LocalDate asked = TODAY.minusDays(40);

        assertThat(row("Juva", MembershipState.OFFERED, asked, null, null).due(TODAY, deadline))
                .isEqualTo(Due.OVERDUE);
        assertThat(row("Juva", MembershipState.OFFERED, asked, null, null).due(TODAY, TODAY))
                .isEqualTo(Due.NO_MEETING);
        assertThat(row("Juva", MembershipState.OFFERED, asked, TODAY.plusDays(20), null)
                        .due(TODAY, deadline))
                .isEqualTo(Due.LATER);
        assertThat(row("Juva", MembershipState.PROSPECT, null, null, null).due(TODAY, deadline))
                .isEqualTo(Due.NEVER_ASKED);
    }

    @Test
    void expectsNoMeetingThatHasLedToAHandling() {
        RadarRow.Handled postponed = handled(Outcome.POSTPONED, TODAY.minusDays(8), Minutes.NONE);

        RadarRow same = row("Juva", MembershipState.AWAITING_DECISION, null, TODAY.minusDays(8), postponed);
        RadarRow next = row("Juva", MembershipState.AWAITING_DECISION, null, TODAY.plusDays(6), postponed);

        assertThat(same.nextMeetingOn()).isNull();
        assertThat(same.due(TODAY, null)).isEqualTo(Due.NO_MEETING);
        assertThat(next.nextMeetingOn()).isEqualTo(TODAY.plusDays(6));
        assertThat(next.due(TODAY, null)).isEqualTo(Due.LATER);
    }

    @Test
    void putsWhatIsDueFirst() {
        Radar radar = radar(
                row("Aura", MembershipState.PROSPECT, null, null, null),
                row("Kaavi", MembershipState.OFFERED, TODAY.minusDays(10), null, null),
                row("Lieto", MembershipState.OFFERED, TODAY.minusDays(20), null, null),
                row("Luoto", MembershipState.AWAITING_DECISION, null, TODAY.plusDays(30), null),
                row("Masku", MembershipState.AWAITING_DECISION, null, TODAY.plusDays(2), null),
                row("Nousi", MembershipState.AWAITING_DECISION, null, TODAY.plusDays(1), null),
                row("Oulu", MembershipState.AWAITING_DECISION, null, TODAY.minusDays(1), null),
                row("Pori", MembershipState.AWAITING_DECISION, null, TODAY.minusDays(9), null),
                row("Rusko", MembershipState.JOINED, null, null, null));

        assertThat(names(radar.rows()))
                .containsExactly("Pori", "Oulu", "Nousi", "Masku", "Luoto", "Lieto", "Kaavi", "Aura", "Rusko");
        assertThat(names(radar.waiting())).containsExactly("Pori", "Oulu", "Nousi", "Masku", "Luoto", "Lieto", "Kaavi");
        assertThat(radar.chips())
                .containsEntry(RadarView.OPEN, 8)
                .containsEntry(RadarView.WEEK, 2)
                .containsEntry(RadarView.OVERDUE, 2)
                .containsEntry(RadarView.NEVER, 1);
    }

    @Test
    void countsEachStepOfTheFunnelWithinTheOneBefore() {
        Radar radar = radar(
                row("Aura", MembershipState.PROSPECT, null, null, null),
                row("Kaavi", MembershipState.PROSPECT, TODAY, null, null),
                row("Lieto", MembershipState.OFFERED, null, null, null),
                row("Luoto", MembershipState.DECLINED, null, null, null),
                row("Masku", MembershipState.WITHDRAWN, null, null, null),
                row("Oulu", MembershipState.JOINED, null, null, null),
                row("Pori", MembershipState.ACTIVE, null, null, null));

        assertThat(radar.funnel().values()).containsExactly(7, 6, 4, 2);
        for (int step = 1; step < RadarView.FUNNEL.size(); step++) {
            assertThat(radar.of(RadarView.FUNNEL.get(step - 1))).containsAll(radar.of(RadarView.FUNNEL.get(step)));
        }
    }

    @Test
    void showsAppealsUntilTheDecisionIsFinal() {
        Minutes running = new Minutes(null, null, TODAY.minusDays(5), null, null);
        Minutes recordedFinal = new Minutes(null, null, TODAY.minusDays(5), TODAY.minusDays(5), TODAY.minusDays(1));
        Minutes lateFinal = new Minutes(null, null, TODAY.minusDays(60), TODAY.minusDays(53), TODAY.plusDays(20));
        Minutes over = new Minutes(null, null, TODAY.minusDays(60), null, null);

        Radar radar = radar(
                decided("Aura", Outcome.JOIN, running),
                decided("Kaavi", Outcome.JOIN, recordedFinal),
                decided("Lieto", Outcome.DECLINE, lateFinal),
                decided("Luoto", Outcome.JOIN, over),
                decided("Masku", Outcome.JOIN, Minutes.NONE));

        assertThat(names(radar.appealable())).containsExactly("Aura", "Lieto", "Masku");
        assertThat(names(radar(LocalDate.of(2027, 1, 1), decided("Masku", Outcome.JOIN, Minutes.NONE))
                        .appealable()))
                .isEmpty();
    }

    private static RadarRow decided(String name, Outcome outcome, Minutes minutes) {
        MembershipState state = outcome == Outcome.JOIN ? MembershipState.JOINED : MembershipState.DECLINED;
        return row(name, state, null, null, handled(outcome, TODAY.minusDays(61), minutes));
    }

    private static RadarRow.Handled handled(Outcome outcome, LocalDate on, Minutes minutes) {
        return new RadarRow.Handled(1, outcome, new Meeting(BodyKind.BOARD, "Kunnanhallitus", on, 1), minutes);
    }

    private static RadarRow row(
            String name,
            MembershipState state,
            @Nullable LocalDate asked,
            @Nullable LocalDate meeting,
            RadarRow.@Nullable Handled handled) {
        return new RadarRow(
                name.hashCode(),
                new RadarRow.Place(name, name, MunicipalityKind.MUNICIPALITY),
                state,
                null,
                new RadarRow.Asking(asked, meeting, null, null, null, null),
                handled);
    }

    private static Radar radar(RadarRow... rows) {
        return radar(TODAY, rows);
    }

    private static Radar radar(LocalDate today, RadarRow... rows) {
        Season season = new Season(new SeasonDetails(
                9,
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2028, 12, 31),
                null,
                5,
                false,
                LocalDate.of(2024, 12, 31),
                LateJoining.FULL_FEE,
                null,
                null,
                null,
                21,
                null));
        return new Radar(season, today, Stream.of(rows).toList());
    }

    private static List<String> names(List<RadarRow> rows) {
        return rows.stream().map(row -> row.place().nameFi()).toList();
    }
}
