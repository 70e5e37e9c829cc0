package fi.verkosto.decision;

import static fi.verkosto.decision.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.account.Scope;
import fi.verkosto.membership.FeeYear;
import fi.verkosto.membership.Membership;
import fi.verkosto.membership.MembershipService;
import fi.verkosto.membership.MembershipState;
import fi.verkosto.municipality.MunicipalityService;
import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonService;
import fi.verkosto.shared.Money;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The decisions of the network's own documents (golden cases G1-G6), every stated field recorded and read back. */
@AppTest
class GoldenDecisionsTest {

    @Autowired
    DecisionService decisions;

    @Autowired
    MembershipService memberships;

    @Autowired
    MunicipalityService municipalities;

    @Autowired
    SeasonService seasons;

    @Autowired
    TestWorld world;

    @BeforeEach
    void seasons() {
        running(4, 2017, 9_000, 12_000, 17_000);
        running(5, 2019, 9_000, 12_000, 17_000);
        running(6, 2021, 8_000, 11_000, 16_000);
        running(7, 2023, 9_000, 12_000, 16_000);
        running(8, 2025, 9_000, 12_000, 16_000);
    }

    private void running(int number, int firstYear, long small, long middle, long large) {
        world.season(number, firstYear, season -> {
            season.priceBy(TestWorld.tiers(small, middle, large));
            season.open();
            season.activate();
        });
    }

    @Test
    void kuhmoJoinsSeasonSixAndUnderTheSameNumberSeasonSeven() {
        DecisionDetails first = aDecision()
                .season(6)
                .caseNumber("41/00.01.03.00/2021")
                .body(BodyKind.BOARD, "Kaupunginhallitus")
                .on(LocalDate.of(2021, 1, 26), 27)
                .texts(new DecisionTexts(
                        "USO-verkostoon liittyminen",
                        "Verkostokausi 2021-2022",
                        "Kuhmon kaupunki liittyy verkostoon.",
                        "Päätösehdotus hyväksyttiin yksimielisesti.",
                        "Huomioitu talousarviossa",
                        null,
                        null))
                .preparer("Tytti Määttä", "kaupunginjohtaja", false)
                .presenter("Tytti Määttä", "kaupunginjohtaja", false)
                .unanimous()
                .fee(8_000, null)
                .attachments(new Attachment(1, "Verkoston kuvaus", null, false))
                .build();
        DecisionDetails second = aDecision()
                .season(7)
                .caseNumber("41/00.01.03.00/2021")
                .body(BodyKind.BOARD, "Kaupunginhallitus")
                .on(LocalDate.of(2022, 11, 22), 320)
                .resolution("Päätösehdotus hyväksyttiin yksimielisesti.")
                .presenter("Tytti Määttä", "kaupunginjohtaja", false)
                .unanimous()
                .fee(9_000, null)
                .build();

        Decision g1 = record("290", first);
        Decision g2 = record("290", second);

        assertThat(g1.details()).isEqualTo(first);
        assertThat(g2.details()).isEqualTo(second);
        assertThat(g2.getPreparer().isUnnamed()).isTrue();
        assertThat(g2.getMunicipalCase()).isEqualTo(g1.getMunicipalCase());
        assertThat(decisions.handlings(g1.getMunicipalCase()))
                .extracting(DecisionRow::section)
                .containsExactly(320, 27);
        assertThat(memberships.of(municipalities.get("290")))
                .extracting(membership -> membership.getSeason().getNumber())
                .containsExactly(7, 6);
        assertThat(membership("290", 6).getAnnualFee()).isEqualTo(Money.of(8_000));
        assertThat(membership("290", 6).totalFee()).isEqualTo(Money.of(16_000));
        Membership season7 = membership("290", 7);
        assertThat(season7.getState()).isEqualTo(MembershipState.JOINED);
        assertThat(season7.getJoinedOn()).isEqualTo(LocalDate.of(2022, 11, 22));
        assertThat(season7.totalFee()).isEqualTo(Money.of(18_000));
        assertThat(season7.feeChange()).isEqualTo(Money.of(1_000));
        assertThat(decisions.warnings("290", g2.details())).containsExactly(DecisionWarning.NO_PUBLICATION_DATE);
    }

    @Test
    void siikajokiDeclinesSeasonSeven() {
        DecisionDetails stated = aDecision()
                .season(7)
                .caseNumber("13/00.04.01/2023")
                .on(LocalDate.of(2023, 1, 9), 21)
                .outcome(Outcome.DECLINE)
                .texts(new DecisionTexts(
                        "USO-verkosto",
                        "USO 2022-2023 -kauden kärkiteema … kaudella 2023-2024",
                        null,
                        "Kunnanhallitus päätti yksimielisesti, ettei Siikajoen kunta osallistu verkostoon.",
                        null,
                        null,
                        "Päätösesitys annetaan kokouksessa"))
                .presenter("Pertti Severinkangas", "kunnanjohtaja", false)
                .unanimous()
                .fee(9_000, null)
                .guests(new Guest("Timo Nousiainen", "FCG", LocalTime.of(18, 30), LocalTime.of(18, 42), true))
                .build();

        Decision g3 = record("748", stated);

        assertThat(g3.details()).isEqualTo(stated);
        Membership offer = membership("748", 7);
        assertThat(offer.getState()).isEqualTo(MembershipState.DECLINED);
        assertThat(offer.getState().isMember()).isFalse();
        assertThat(offer.getAnnualFee()).isEqualTo(Money.of(9_000));
        assertThat(offer.getTransitions().get(1).getReason()).startsWith("Kunnanhallitus päätti yksimielisesti, ettei");
        assertThat(world.ask("select count(*) from workshop")).isEqualTo("0");
    }

    @Test
    void sysmaJoinsSeasonEight() {
        DecisionDetails stated = aDecision()
                .season(8)
                .caseNumber("53/00.04.02/2025")
                .on(LocalDate.of(2025, 1, 27), 25)
                .texts(new DecisionTexts(
                        "USO-verkosto",
                        "FCG Oy on lähestynyt Sysmän kuntaa",
                        "Kunnanhallitus päättää liittyä.",
                        "Päätettiin yksimielisesti ehdotuksen mukaisesti.",
                        null,
                        "hallintosäännön ja kuntastrategian päivittämisen valmistelu",
                        null))
                .preparer("Lasse Peltonen", "kunnanjohtaja", true)
                .presenter(null, "kunnanjohtaja", false)
                .unanimous()
                .fee(9_000, 18_000L)
                .build();

        Decision g4 = record("781", stated);

        assertThat(g4.details()).isEqualTo(stated);
        Membership member = membership("781", 8);
        assertThat(member.getState()).isEqualTo(MembershipState.JOINED);
        assertThat(member.totalFee()).isEqualTo(Money.of(18_000));
        assertThat(member.getWorkshopQuota()).isEqualTo(5);
        assertThat(member.getYears()).extracting(FeeYear::gross).containsOnly(new Money(new BigDecimal("11295.00")));
    }

    @Test
    void kuopioJoinsSeasonFiveOnADayThatNobodyKnows() {
        record(
                "297",
                aDecision()
                        .season(4)
                        .caseNumber("489/00.04/2017")
                        .body(BodyKind.BOARD, "Kaupunginhallitus")
                        .on(LocalDate.of(2017, 1, 30), 45)
                        .build());
        DecisionDetails stated = aDecision()
                .season(5)
                .caseNumber("489/00.04/2017")
                .body(BodyKind.BOARD, "Kaupunginhallitus")
                .on(null, 70)
                .texts(new DecisionTexts(
                        "USO uuden sukupolven organisaatiot 2019-2020",
                        "Kuopio on kuulunut verkostoon kausilla 2015-2016 ja 2017-2018",
                        "1. liittyy liitteenä olevan sopimuksen mukaisesti 2. nimeää edustajan",
                        "Kaupunginhallitus hyväksyi kohdan 1 eikä nimennyt erikseen edustajaa.",
                        "yleishallinnon kehittämishankkeista kohdasta muut kehittämishankkeet",
                        null,
                        null))
                .preparer("Heikki Vienola", "hallintojohtaja", false)
                .presenter("Jarmo Pirhonen", "kaupunginjohtaja", false)
                .unanimous()
                .fee(17_000, null)
                .attachments(
                        new Attachment(1, "Sopimus USO-projektiin osallistumisesta", "489/2017", false),
                        new Attachment(2, "USO Teemaseminaari 27.3.2019", "489/2017", false))
                .build();

        Decision g5 = record("297", stated);

        assertThat(g5.details()).isEqualTo(stated);
        assertThat(g5.getRepresentatives()).isEmpty();
        assertThat(decisions.handlings(g5.getMunicipalCase()))
                .extracting(DecisionRow::section)
                .containsExactly(45, 70);
        Membership member = membership("297", 5);
        assertThat(member.getState()).isEqualTo(MembershipState.JOINED);
        assertThat(member.totalFee()).isEqualTo(Money.of(34_000));
        assertThat(member.getYears()).extracting(FeeYear::gross).containsOnly(new Money(new BigDecimal("21080.00")));
        assertThat(decisions.warnings("297", g5.details())).doesNotContain(DecisionWarning.DATE_OUTSIDE_SEASON);
        DecisionDetails mistaken =
                aDecision().season(5).on(LocalDate.of(2017, 1, 30), 70).build();
        assertThat(decisions.warnings("297", mistaken)).contains(DecisionWarning.DATE_OUTSIDE_SEASON);
    }

    @Test
    void puumalaJoinsSeasonFiveUnderANumberOfAnotherForm() {
        DecisionDetails stated = aDecision()
                .season(5)
                .caseNumber("PuuDno-2019-83")
                .on(LocalDate.of(2019, 3, 25), 47)
                .preparer("Niina Kuuva", "kunnanjohtaja", true)
                .presenter("Niina Kuuva", "kunnanjohtaja", true)
                .fee(9_000, null)
                .attachments(
                        new Attachment(1, "Sopimusluonnos", null, false), new Attachment(2, "USO-esite", null, true))
                .build();

        Decision g6 = record("623", stated);

        assertThat(g6.details()).isEqualTo(stated);
        assertThat(membership("623", 5).getJoinedOn()).isEqualTo(LocalDate.of(2019, 3, 25));
        assertThat(decisions.of(membership("623", 5)))
                .extracting(row -> row.caseNumber().text())
                .containsExactly("PuuDno-2019-83");
    }

    private Decision record(String code, DecisionDetails details) {
        long id = world.asSystem(() -> decisions.record(code, details)).getId();
        return decisions.get(id, Scope.EVERYTHING);
    }

    private Membership membership(String code, int number) {
        Season season = seasons.get(number);
        Membership found = memberships.find(municipalities.get(code), season).orElseThrow();
        return memberships.getWhole(found.getId(), Scope.EVERYTHING);
    }
}
