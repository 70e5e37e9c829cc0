package fi.verkosto.decision;

import static fi.verkosto.decision.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.verkosto.account.Role;
import fi.verkosto.account.Scope;
import fi.verkosto.membership.Membership;
import fi.verkosto.membership.MembershipService;
import fi.verkosto.membership.MembershipState;
import fi.verkosto.membership.SeasonNotOpenForEnrolment;
import fi.verkosto.municipality.MunicipalityService;
import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonIsClosed;
import fi.verkosto.shared.CaseNumber;
import fi.verkosto.shared.ChangedMeanwhile;
import fi.verkosto.shared.NotFound;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestClock;
import fi.verkosto.support.TestWorld;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class DecisionServiceTest {

    private static final String SYSMA = "781";

    @Autowired
    DecisionService decisions;

    @Autowired
    MembershipService memberships;

    @Autowired
    MunicipalityService municipalities;

    @Autowired
    TestWorld world;

    private Season season;

    @BeforeEach
    void season() {
        season = world.activeSeason();
    }

    @Test
    void enrolsAMunicipalityThatNobodyHadAsked() {
        record(aDecision());

        assertThat(state()).isEqualTo(MembershipState.JOINED);
    }

    @Test
    void enrolsNobodyIntoASeasonThatDoesNotRecruitYet() {
        world.season(10, 2029, draft -> {});

        assertThatThrownBy(() -> record(aDecision().season(10))).isInstanceOf(SeasonNotOpenForEnrolment.class);
        assertThat(world.ask("select count(*) from decision")).isEqualTo("0");
        assertThat(world.ask("select count(*) from municipal_case")).isEqualTo("0");
    }

    @Test
    void recordsNothingInAClosedSeason() throws SQLException {
        world.season(7, 2023, past -> {
            past.open();
            past.activate();
        });
        world.execute("update season set state = 'CLOSED' where number = 7");

        assertThatThrownBy(() -> record(aDecision().season(7))).isInstanceOf(SeasonIsClosed.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"POSTPONED", "RETURNED", "PROPOSED_TO_COUNCIL", "UNKNOWN"})
    void letsTheMembershipWaitUntilTheCaseIsSettled(Outcome outcome) {
        record(aDecision().outcome(outcome).published(LocalDate.of(2025, 2, 3)));

        assertThat(state()).isEqualTo(MembershipState.AWAITING_DECISION);
    }

    @Test
    void joinsTodayWhenTheDayIsUnknown() {
        record(aDecision().on(null, 70));

        assertThat(membership().getJoinedOn()).isEqualTo(TestClock.TODAY);
    }

    @Test
    void acceptsADeclineWithoutProposalForAGivenReason() {
        Decision declined = record(aDecision().outcome(Outcome.DECLINE).because("Talous"));

        assertThat(declined.getTexts().proposal()).isNull();
        assertThat(memberships
                        .getWhole(membership().getId(), Scope.EVERYTHING)
                        .getTransitions()
                        .get(1)
                        .getReason())
                .isEqualTo("Talous");
    }

    @Test
    void refusesADeclineThatNobodyCouldExplainLater() {
        assertThatThrownBy(() -> record(aDecision().outcome(Outcome.DECLINE))).isInstanceOf(DeclineNeedsReason.class);
    }

    @Test
    void letsABodyChangeItsMind() {
        record(aDecision().outcome(Outcome.DECLINE).resolution("Ei osallistuta."));
        record(aDecision().on(LocalDate.of(2025, 3, 3), 61));

        assertThat(state()).isEqualTo(MembershipState.JOINED);
    }

    @Test
    void leavesAMembershipThatIsFartherAlong() {
        world.member(SYSMA, season);

        record(aDecision());
        record(aDecision().on(LocalDate.of(2025, 3, 3), 61).outcome(Outcome.POSTPONED));
        record(aDecision().on(LocalDate.of(2025, 4, 7), 80).outcome(Outcome.DECLINE));

        assertThat(state()).isEqualTo(MembershipState.JOINED);
        assertThat(world.ask("select count(*) from decision")).isEqualTo("3");
    }

    @Test
    void undoesNothingByAnOlderHandlingEnteredLater() {
        record(aDecision().outcome(Outcome.DECLINE).resolution("Ei osallistuta."));
        record(aDecision().on(LocalDate.of(2024, 12, 16), 210).outcome(Outcome.POSTPONED));

        assertThat(state()).isEqualTo(MembershipState.DECLINED);
    }

    @Test
    void recognisesAHandlingThatIsThereAlready() {
        Decision first = record(aDecision());

        assertThatThrownBy(() -> record(aDecision().outcome(Outcome.UNKNOWN)))
                .isInstanceOfSatisfying(
                        DecisionAlreadyRecorded.class,
                        taken -> assertThat(taken.recorded()).isEqualTo(first.getId()));
    }

    @Test
    void keepsOneCaseForHandlingsWithTheSameNumber() {
        Decision first = record(aDecision().outcome(Outcome.POSTPONED));
        Decision second = record(aDecision().on(LocalDate.of(2025, 2, 10), 30));

        assertThat(second.getMunicipalCase()).isEqualTo(first.getMunicipalCase());
        assertThat(world.ask("select count(*) from municipal_case")).isEqualTo("1");
    }

    @Test
    void keepsTheNumberApartFromThatOfAnotherMunicipality() {
        record(aDecision());
        world.asSystem(() -> decisions.record("748", aDecision().build()));

        assertThat(world.ask("select count(*) from municipal_case")).isEqualTo("2");
    }

    @Test
    void leadsAHandlingToItsCaseWhenTheNumberBecomesKnown() {
        Decision first = record(aDecision().caseNumber(null).outcome(Outcome.POSTPONED));
        Decision second = record(aDecision().on(LocalDate.of(2025, 2, 10), 30));

        correct(first, aDecision().outcome(Outcome.POSTPONED), "Numero löytyi");

        assertThat(decisions.handlings(second.getMunicipalCase())).hasSize(2);
    }

    @Test
    void putsTheNumberOnTheCaseItself() {
        Decision first = record(aDecision().caseNumber(null));

        correct(first, aDecision().caseNumber("53/00.04.02/2025"), "Numero löytyi");

        Decision corrected = decisions.get(first.getId(), Scope.EVERYTHING);
        assertThat(corrected.getMunicipalCase()).isEqualTo(first.getMunicipalCase());
        assertThat(corrected.getCaseNumber()).isEqualTo(CaseNumber.parse("53/00.04.02/2025"));
        assertThat(corrected.getCorrectionReason()).isEqualTo("Numero löytyi");
        assertThat(world.ask("select count(*) from change where subject = 'case'"))
                .isEqualTo("2");
    }

    @Test
    void correctsOnlyWithAReason() {
        Decision first = record(aDecision());

        assertThatThrownBy(() -> correct(first, aDecision().on(LocalDate.of(2025, 1, 28), 25), null))
                .isInstanceOf(CorrectionNeedsReason.class);
    }

    @Test
    void correctsOnlyWhatWasSeen() {
        Decision first = record(aDecision());
        correct(first, aDecision().fee(9_000, null), "Maksu puuttui");

        assertThatThrownBy(() -> correct(first, aDecision(), "Toinen korjaus")).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void movesTheMembershipByACorrection() {
        Decision first = record(aDecision().outcome(Outcome.DECLINE).resolution("Ei osallistuta."));

        correct(first, aDecision().outcome(Outcome.JOIN), "Kirjattiin väärin päin");

        assertThat(state()).isEqualTo(MembershipState.JOINED);
    }

    @Test
    void movesTheDayOfJoiningByACorrection() {
        Decision first = record(aDecision());

        correct(first, aDecision().on(LocalDate.of(2025, 1, 20), 25), "Päivä väärin");

        assertThat(membership().getJoinedOn()).isEqualTo(LocalDate.of(2025, 1, 20));
        assertThat(membership().getStateSince()).isEqualTo(LocalDate.of(2025, 1, 20));
        assertThat(world.ask("select string_agg(to_state || ' ' || happened_on, ', ' order by id)"
                        + " from membership_transition where to_state = 'JOINED'"))
                .isEqualTo("JOINED 2025-01-20");
    }

    @Test
    void givesTheDayOfJoiningWhenThatOfTheMeetingIsFound() {
        Decision first = record(aDecision().on(null, 70));
        assertThat(membership().getJoinedOn()).isEqualTo(TestClock.TODAY);

        correct(first, aDecision().on(LocalDate.of(2025, 1, 20), 70), "Päivä löytyi");

        assertThat(membership().getJoinedOn()).isEqualTo(LocalDate.of(2025, 1, 20));
    }

    @Test
    void leavesADayOfJoiningThatAnotherStepGave() throws SQLException {
        Decision first = record(aDecision());
        world.execute("update membership set joined_on = '2025-02-03'");

        correct(first, aDecision().on(LocalDate.of(2025, 1, 20), 25), "Päivä väärin");

        assertThat(membership().getJoinedOn()).isEqualTo(LocalDate.of(2025, 2, 3));
    }

    @Test
    void leavesADayOfJoiningThatAnotherDecisionGaveWhenThatOfAnUndatedOneIsFound() {
        record(aDecision());
        LocalDate joined = membership().getJoinedOn();
        Decision council = record(aDecision().on(null, 71));

        correct(council, aDecision().on(LocalDate.of(2025, 4, 20), 71), "Päivä löytyi");

        assertThat(membership().getJoinedOn()).isEqualTo(joined);
    }

    @Test
    void recognisesAHandlingWhoseDayOrSectionIsUnknown() {
        record(aDecision().on(null, 70));
        record(aDecision().on(LocalDate.of(2025, 2, 3), null));
        record(aDecision().on(null, null).outcome(Outcome.POSTPONED));

        assertThatThrownBy(() -> record(aDecision().on(null, 70))).isInstanceOf(DecisionAlreadyRecorded.class);
        assertThatThrownBy(() -> record(aDecision().on(LocalDate.of(2025, 2, 3), null)))
                .isInstanceOf(DecisionAlreadyRecorded.class);
        assertThatThrownBy(() -> record(aDecision().on(null, null).outcome(Outcome.POSTPONED)))
                .isInstanceOf(DecisionAlreadyRecorded.class);
        record(aDecision().on(null, null));
        record(aDecision().on(null, 71));
        assertThat(world.ask("select count(*) from decision")).isEqualTo("5");
    }

    @Test
    void replacesRowsByACorrection() {
        Decision first = record(aDecision()
                .attachments(new Attachment(1, "Sopimus", null, false), new Attachment(2, "Esite", null, true))
                .representatives(new Representative("Maija Malli", "hallintojohtaja")));

        correct(first, aDecision().attachments(new Attachment(2, "Sopimus", "7/2025", false)), "Liitteet väärin");

        Decision corrected = decisions.get(first.getId(), Scope.EVERYTHING);
        assertThat(corrected.getAttachments()).containsExactly(new Attachment(2, "Sopimus", "7/2025", false));
        assertThat(corrected.getRepresentatives()).isEmpty();
    }

    @Test
    void showsADecisionToItsOwnMunicipalityOnly() {
        Decision first = record(aDecision());

        assertThat(decisions
                        .get(first.getId(), world.signedIn(Role.CONTACT, SYSMA).scope())
                        .getId())
                .isEqualTo(first.getId());
        assertThatThrownBy(() -> decisions.get(
                        first.getId(), world.signedIn(Role.CONTACT, "748").scope()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void listsByOneQueryWhateverTheLength() throws SQLException {
        record(aDecision());
        world.execute("insert into decision (case_id, municipality_id, season_id, body_kind, body_name, meeting_date,"
                + " section, outcome) select d.case_id, d.municipality_id, d.season_id, 'OTHER', 'Lautakunta',"
                + " date '2025-01-01' + n % 300, n, 'UNKNOWN' from decision d, generate_series(1, 3000) n");
        world.statements().clear();

        var all = decisions.list(new DecisionFilter(null, null, Scope.EVERYTHING), 1);
        var joins = decisions.list(new DecisionFilter(8, Outcome.JOIN, Scope.EVERYTHING), 1);

        assertThat(world.statements().seen()).hasSize(2);
        assertThat(all.rows()).hasSize(100);
        assertThat(all.more()).isTrue();
        assertThat(joins.rows()).hasSize(1);
    }

    @Test
    void leavesTheLastWordToTheDatabase() {
        record(aDecision());

        assertThatThrownBy(() -> world.execute("update decision set unanimous = true, votes_for = 7"))
                .hasMessageContaining("decision_votes_contradict_unanimity");
        assertThatThrownBy(
                        () -> world.execute("update decision set notified_on = '2025-02-10', final_on = '2025-02-10'"))
                .hasMessageContaining("decision_dates_ordered");
        assertThatThrownBy(() -> world.execute("insert into decision (case_id, municipality_id, season_id, body_kind,"
                        + " body_name, meeting_date, section, outcome) select case_id, municipality_id, season_id,"
                        + " body_kind, 'KH', meeting_date, section, 'UNKNOWN' from decision"))
                .hasMessageContaining("decision_taken");
    }

    private Decision record(DecisionBuilder decision) {
        long id =
                world.asSystem(() -> decisions.record(SYSMA, decision.build())).getId();
        return decisions.get(id, Scope.EVERYTHING);
    }

    private void correct(Decision decision, DecisionBuilder details, String reason) {
        world.asSystem(() -> {
            decisions.correct(decision.getId(), decision.getVersion(), details.build(), reason, Scope.EVERYTHING);
            return true;
        });
    }

    private Membership membership() {
        return memberships.find(municipalities.get(SYSMA), season).orElseThrow();
    }

    private MembershipState state() {
        return membership().getState();
    }
}
