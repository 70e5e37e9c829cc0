package fi.verkosto.contract;

import static fi.verkosto.decision.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.verkosto.account.Role;
import fi.verkosto.account.Scope;
import fi.verkosto.decision.DecisionService;
import fi.verkosto.decision.Outcome;
import fi.verkosto.membership.Membership;
import fi.verkosto.membership.MembershipService;
import fi.verkosto.membership.MembershipState;
import fi.verkosto.season.Season;
import fi.verkosto.shared.ChangedMeanwhile;
import fi.verkosto.shared.Money;
import fi.verkosto.shared.NotFound;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestClock;
import fi.verkosto.support.TestWorld;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@AppTest
@Import(ContractMaker.class)
class ContractServiceTest {

    @Autowired
    TestWorld world;

    @Autowired
    ContractMaker maker;

    @Autowired
    ContractService contracts;

    @Autowired
    ContractSigning signing;

    @Autowired
    ContractTemplates templates;

    @Autowired
    ContractDocuments documents;

    @Autowired
    DecisionService decisions;

    @Autowired
    MembershipService memberships;

    private Season season;

    @BeforeEach
    void season() {
        season = world.activeSeason();
    }

    @Test
    void makesADraftOfWhatIsKnown() {
        Contract first = maker.draft(maker.joined("781"));
        Contract second = maker.draft(maker.joined("290"));

        assertThat(first.getNumber()).hasToString("8-001");
        assertThat(second.getNumber()).hasToString("8-002");
        Contract read = contracts.get(first.getId(), Scope.EVERYTHING);
        assertThat(read.getState()).isEqualTo(ContractState.DRAFT);
        assertThat(read.totalFee()).isEqualTo(Money.of(18_000));
        assertThat(contracts.wordingOf(read))
                .contains(
                        "Sopimuksen numero 8-001",
                        "Suomen Kuntaliitto ry, Y-tunnus 0926151-4",
                        "Osallistuja: Sysmän kunta, Y-tunnus",
                        "5 omaa kehittämispajaa",
                        "vuonna 2025: 9\u00a0000,00\u00a0€, johon lisätään arvonlisävero 25,5 %",
                        "18\u00a0000,00\u00a0€ ilman arvonlisäveroa ja 22\u00a0590,00\u00a0€",
                        "FCG Finnish Consulting Group Oy laskuttaa",
                        "1.1.2025–31.12.2026",
                        "{signatures|Suomen Kuntaliitto ry|Sysmän kunta}");
    }

    @Test
    void needsADecisionToJoin() {
        Membership member = world.member("781", season);

        assertThatExceptionOfType(ContractNeedsDecision.class).isThrownBy(() -> maker.draft(member));
        assertThat(world.ask("select count(*) from contract_counter")).isEqualTo("0");
    }

    @Test
    void isNotForThoseWhoHaveNotJoinedOrHaveLeft() {
        Membership prospect = world.enrolled("297", season);
        world.asSystem(() -> decisions.record(
                "290", aDecision().outcome(Outcome.DECLINE).because("Ei rahaa").build()));
        Membership declined = membership("290");
        Membership left = maker.joined("781");
        world.asSystem(() -> {
            memberships.move(
                    left.getId(),
                    left.getVersion(),
                    MembershipState.WITHDRAWN,
                    TestClock.TODAY,
                    "Säästöt",
                    Scope.EVERYTHING);
            return true;
        });

        for (Membership membership : new Membership[] {prospect, declined, left}) {
            assertThatExceptionOfType(NoContractForMembership.class).isThrownBy(() -> maker.draft(membership));
        }
    }

    @Test
    void aDraftFollowsItsMembershipAndTemplateAndWhatWasSentDoesNot() {
        Membership membership = maker.joined("781");
        Contract draft = maker.draft(membership);
        agreeFee(membership, 7_500);
        write("Uusi teksti\n" + TemplateTextTest.whole(2));

        Contract sent = maker.send(draft.getId());
        agreeFee(membership("781"), 9_000);
        write("Vielä uudempi\n" + TemplateTextTest.whole(2));

        Contract read = contracts.get(sent.getId(), Scope.EVERYTHING);
        assertThat(read.totalFee()).isEqualTo(Money.of(15_000));
        assertThat(contracts.wordingOf(read))
                .contains("Uusi teksti", "15\u00a0000,00\u00a0€")
                .doesNotContain("uudempi");
        assertThat(read.getSentOn()).isEqualTo(TestClock.TODAY);
        assertThatExceptionOfType(ContractNotEditable.class)
                .isThrownBy(() -> world.asSystem(() -> {
                    contracts.edit(read.getId(), read.getVersion(), ContractMaker.DETAILS, Scope.EVERYTHING);
                    return true;
                }));
    }

    @Test
    void whatWasSentCanBeTakenBackAndSentAgain() {
        Contract sent = maker.sent(maker.joined("781"));
        world.asSystem(() -> {
            contracts.takeBack(sent.getId(), sent.getVersion(), Scope.EVERYTHING);
            return true;
        });

        Contract draft = contracts.get(sent.getId(), Scope.EVERYTHING);
        assertThat(draft.getState()).isEqualTo(ContractState.DRAFT);
        assertThat(draft.getNumber()).hasToString("8-001");
        assertThat(maker.sign(maker.send(draft.getId()).getId()).getState()).isEqualTo(ContractState.SIGNED);
    }

    @Test
    void signingKeepsTheFileAndPutsTheMembershipUnderContract() {
        Membership membership = maker.joined("781");
        Contract signed = maker.signed(membership);

        assertThat(signed.getSignedFile().getName()).isEqualTo("sopimus.txt");
        assertThat(signed.signedOn()).isEqualTo(TestClock.TODAY.minusDays(1));
        assertThat(membership("781").getState()).isEqualTo(MembershipState.CONTRACTED);
        long file = signed.getSignedFile().getId();
        assertThat(documents.mayRead(world.signedIn(Role.AUDITOR), file)).isTrue();
        assertThat(documents.mayRead(world.signedIn(Role.CONTACT, "781"), file)).isTrue();
        assertThat(documents.mayRead(world.signedIn(Role.CONTACT, "290"), file)).isFalse();
    }

    /** Else whoever changes the membership would wait for all who have only added a step to it, and they for each other. */
    @Test
    void whatARecordBelongsToIsNotWrittenAnewWithIt() {
        Membership membership = maker.joined("781");
        world.statements().clear();

        maker.signed(membership);

        assertThat(world.statements().seen())
                .filteredOn(statement ->
                        statement.startsWith("update membership ") || statement.startsWith("update contract "))
                .isNotEmpty()
                .noneMatch(statement -> statement.contains("municipality_id=") || statement.contains("season_id="));
    }

    @Test
    void aSignatureToComeIsNone() {
        Contract sent = maker.sent(maker.joined("781"));
        Signing early = new Signing(
                new Signature("Elli Esimerkki", TestClock.TODAY),
                new Signature("Keijo Keksitty", TestClock.TODAY.plusDays(1)),
                "sopimus.txt",
                "x".getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThatExceptionOfType(SignedInFuture.class)
                .isThrownBy(() -> world.asSystem(() -> {
                    signing.sign(sent.getId(), sent.getVersion(), early, Scope.EVERYTHING);
                    return true;
                }));
        assertThat(world.ask("select count(*) from document")).isEqualTo("0");
    }

    @Test
    void whatIsAgreedOnLaterIsAnotherContract() {
        Membership membership = maker.joined("781");
        Contract signed = maker.signed(membership);
        ContractDetails change = new ContractDetails(signed.getBusinessId(), ContractLanguage.FI, "Yksi paja etänä.");

        assertThatExceptionOfType(AmendmentNeedsText.class).isThrownBy(() -> maker.draft(membership));
        Contract amendment = world.asSystem(() -> contracts.make(membership.getId(), change, Scope.EVERYTHING));

        assertThat(amendment.getNumber()).hasToString("8-002");
        assertThat(contracts.get(amendment.getId(), Scope.EVERYTHING).getAmends())
                .isEqualTo(signed);
        assertThatExceptionOfType(ContractUnderWay.class)
                .isThrownBy(() -> world.asSystem(() -> contracts.make(membership.getId(), change, Scope.EVERYTHING)));
    }

    @Test
    void isExtendedAndTerminatedWithReasons() {
        Contract signed = maker.signed(maker.joined("781"));

        assertThatExceptionOfType(EndNotLater.class)
                .isThrownBy(() -> end(signed, ContractEvent.Kind.EXTENSION, LocalDate.of(2026, 12, 31)));
        end(signed, ContractEvent.Kind.EXTENSION, LocalDate.of(2027, 3, 31));
        assertThatExceptionOfType(EndOutsideTerm.class)
                .isThrownBy(() -> end(signed, ContractEvent.Kind.TERMINATION, LocalDate.of(2027, 4, 1)));
        end(signed, ContractEvent.Kind.TERMINATION, LocalDate.of(2026, 11, 30));
        assertThatExceptionOfType(ContractTerminated.class)
                .isThrownBy(() -> end(signed, ContractEvent.Kind.EXTENSION, LocalDate.of(2027, 6, 30)));

        Contract read = contracts.get(signed.getId(), Scope.EVERYTHING);
        assertThat(read.endsOn()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(read.getEvents()).extracting(ContractEvent::getReason).containsExactly("Syy", "Syy");
        assertThat(read.getVersion()).isEqualTo(signed.getVersion());
    }

    @Test
    void onlyASignedContractIsExtended() {
        Contract sent = maker.sent(maker.joined("781"));

        assertThatExceptionOfType(ContractNotSigned.class)
                .isThrownBy(() -> end(sent, ContractEvent.Kind.EXTENSION, LocalDate.of(2027, 3, 31)));
    }

    @Test
    void warnsUntilTheDecisionIsFinal() {
        Membership early = maker.joined("781", TestClock.TODAY.minusDays(3));
        Membership unknown = world.member("290", season);
        Membership late = maker.joined("297");

        assertThat(contracts.finalityOf(early))
                .hasValueSatisfying(finality -> assertThat(finality.finalOn()).isAfter(TestClock.TODAY));
        assertThat(contracts.finalityOf(unknown)).contains(Finality.UNKNOWN);
        assertThat(contracts.finalityOf(late)).isEmpty();
        assertThat(maker.sent(early).getState()).isEqualTo(ContractState.SENT);
    }

    @Test
    void hidesDraftsAndForeignContractsFromContactPersons() {
        Membership membership = maker.joined("781");
        Contract draft = maker.draft(membership);
        Scope own = world.signedIn(Role.CONTACT, "781").scope();
        Scope foreign = world.signedIn(Role.CONTACT, "889").scope();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> contracts.get(draft.getId(), own));
        assertThat(contracts.of(membership, own)).isEmpty();
        maker.send(draft.getId());
        assertThat(contracts.get(draft.getId(), own).getState()).isEqualTo(ContractState.SENT);
        assertThat(contracts.of(membership, own)).hasSize(1);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> contracts.get(draft.getId(), foreign));
        assertThat(contracts.of(membership, foreign)).isEmpty();
    }

    @Test
    void prefillsFromTheLatestContractOfTheMunicipality() {
        Membership membership = maker.joined("781");

        assertThat(contracts.beginning(membership.getId(), Scope.EVERYTHING).businessId())
                .isNull();
        maker.signed(membership);
        assertThat(contracts.beginning(membership.getId(), Scope.EVERYTHING).businessId())
                .isEqualTo(new BusinessId("0926151-4"));
    }

    @Test
    void refusesAStepThatBeganFromAnOlderVersion() {
        Contract draft = maker.draft(maker.joined("781"));
        maker.send(draft.getId());

        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> world.asSystem(() -> {
                    contracts.takeBack(draft.getId(), draft.getVersion(), Scope.EVERYTHING);
                    return true;
                }));
    }

    private void end(Contract contract, ContractEvent.Kind kind, LocalDate day) {
        world.asSystem(() -> {
            signing.end(contract.getId(), kind, day, "Syy", Scope.EVERYTHING);
            return true;
        });
    }

    private Membership membership(String code) {
        return memberships.getWhole(
                Long.parseLong(world.ask("select m.id from membership m join municipality u on u.id = m.municipality_id"
                        + " where u.code = '" + code + "'")),
                Scope.EVERYTHING);
    }

    private void agreeFee(Membership membership, long fee) {
        world.asSystem(() -> {
            Membership present = memberships.getWhole(membership.getId(), Scope.EVERYTHING);
            memberships.agreeFee(present.getId(), present.getVersion(), Money.of(fee), "Sovittu", Scope.EVERYTHING);
            return true;
        });
    }

    private void write(String text) {
        world.asSystem(() -> {
            templates.write(8, templates.of(season).version(), new TemplateText(text), new TemplateText(text));
            return true;
        });
    }
}
