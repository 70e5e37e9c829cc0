package fi.verkosto.decision.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.verkosto.account.Scope;
import fi.verkosto.membership.Membership;
import fi.verkosto.membership.MembershipService;
import fi.verkosto.municipality.Municipality;
import fi.verkosto.municipality.MunicipalityService;
import fi.verkosto.season.Issuer;
import fi.verkosto.season.LateJoining;
import fi.verkosto.season.OfferingItem;
import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonContentService;
import fi.verkosto.season.SeasonDetails;
import fi.verkosto.season.SeasonIsClosed;
import fi.verkosto.season.SeasonService;
import fi.verkosto.season.SeasonTheme;
import fi.verkosto.season.ThemePurpose;
import fi.verkosto.shared.ChangedMeanwhile;
import fi.verkosto.shared.Money;
import fi.verkosto.shared.NotFound;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The texts as boards get them, of municipalities of every size and both languages. */
@AppTest
class ProposalServiceTest {

    private static final String OF_KUHMO =
            " where year = 2024 and municipality_id = (select id from municipality where code = '290')";

    @Autowired
    TestWorld world;

    @Autowired
    ProposalService proposals;

    @Autowired
    ProposalTemplates templates;

    @Autowired
    SeasonService seasons;

    @Autowired
    SeasonContentService contents;

    @Autowired
    MembershipService memberships;

    @Autowired
    MunicipalityService municipalities;

    @Test
    void asksTheBoardOfASmallMunicipality() {
        wholeSeason();

        String text = text("781", null);

        System.out.println(text);
        assertThat(text)
                .startsWith("USO-verkostoon osallistuminen kaudella 2027–2028\n")
                .contains("kausi 9 alkaa 1.1.2027 ja päättyy 31.12.2028", "osallistuuko Sysmän kunta verkostoon")
                .contains("Kärkiteema: Kestävä talous", "– Talouden tasapaino\n  – Investointien priorisointi")
                .contains("Kunnan omaan käyttöön kuuluu kauden aikana 5 kehittämispajaa.", "– Teemaseminaari, 4 kpl")
                .contains("– Luottamushenkilösparraus, 2 kpl\n  – Talouden suunta\n  – Pelisäännöt")
                .contains("– Vertaileva tilanneanalyysi\n")
                .contains("Sysmän kunnassa oli 31.12.2024 yhteensä 3 428 asukasta (Tilastokeskus).")
                .contains("joissa on alle 9 000 asukasta")
                .contains("– vuosi 2027: 9 000,00 €\n– vuosi 2028: 9 000,00 €\n– koko kausi yhteensä: 18 000,00 €")
                .contains("(nykyisten säännösten mukaan 25,5 %)", "toteutuneiden kustannusten mukaan")
                .contains("laskuttaa Kuntaliitto ja asiantuntijoiden matkakustannukset FCG")
                .contains("Päätösehdotus\nKunnanhallitus päättää, että Sysmän kunta osallistuu USO-verkostoon kaudella "
                        + "2027–2028 liitteenä olevan sopimuksen mukaisesti.")
                .contains("viimeistään 31.1.2027", "Liite\n– Sopimus")
                .doesNotContain("kaupun", "{", "}", "sovittu");
    }

    @Test
    void putsAMunicipalityOfExactlyNineThousandIntoTheMiddle() throws SQLException {
        wholeSeason();
        String before = world.ask("select population from population_figure" + OF_KUHMO);
        try {
            world.execute("update population_figure set population = 9000" + OF_KUHMO);

            String text = text("290", null);

            System.out.println(text);
            assertThat(text)
                    .contains("Kuhmon kaupungissa oli 31.12.2024 yhteensä 9 000 asukasta", "9 000–45 000 asukasta")
                    .contains("vuosi 2027: 12 000,00 €", "vuosi 2028: 12 000,00 €", "yhteensä: 24 000,00 €")
                    .contains("Kaupunginhallitus päättää, että Kuhmon kaupunki osallistuu", "kaudella 2027–2028")
                    .contains("Mitä kaupunki saa\nKaupungin omaan käyttöön")
                    .doesNotContain("Kunnanhallitus", "{", "}");
        } finally {
            world.execute("update population_figure set population = " + before + OF_KUHMO);
        }
    }

    @Test
    void asksTheBoardOfALargeCity() {
        wholeSeason();

        String text = text("297", null);

        System.out.println(text);
        assertThat(text)
                .contains("Kuopion kaupungissa oli 31.12.2024 yhteensä", "yli 45 000 asukasta")
                .contains("vuosi 2027: 16 000,00 €", "vuosi 2028: 16 000,00 €", "yhteensä: 32 000,00 €")
                .contains("Kaupunginhallitus päättää, että Kuopion kaupunki osallistuu", "kaudella 2027–2028")
                .contains("Kaupungin osallistumismaksu on koko kaudelta yhteensä 32 000,00 € (alv 0 %).")
                .doesNotContain("unnanhallitus", "{", "}");
    }

    @Test
    void asksASwedishSpeakingBoardInSwedish() {
        wholeSeason();

        String text = text("545", null);

        System.out.println(text);
        assertThat(text)
                .startsWith("Deltagande i USO-nätverket under verksamhetsperioden 2027–2028\n")
                .contains("verksamhetsperiod 9 börjar den 1.1.2027 och slutar den 31.12.2028")
                .contains("Vad staden får\nStaden får under perioden 5 utvecklingsworkshoppar")
                .contains("– Teemaseminaari, 4 st.", "I Närpes stad fanns den 31.12.2024 sammanlagt")
                .contains("(Statistikcentralen)", "kommuner med 9 000–45 000 invånare")
                .contains("– år 2027: 12 000,00 €\n– år 2028: 12 000,00 €", "hela perioden: 24 000,00 €")
                .contains("Stadsstyrelsen beslutar att Närpes stad deltar", "verksamhetsperioden 2027–2028")
                .contains("faktureras av Kommunförbundet och de sakkunnigas resekostnader av FCG")
                .doesNotContain("{", "}", "kommunstyrelsen", "Kommunstyrelsen", "vuosi");
    }

    @Test
    void namesThemesAndOfferingInSwedishAsFarAsTheyAreTranslated() throws SQLException {
        Season season = wholeSeason();
        world.inTransaction(() -> contents.translate(
                9,
                seasons.get(9).getVersion(),
                Map.of(
                        "Kestävä talous ja rohkea uudistuminen", "Hållbar ekonomi och modig förnyelse",
                        "Talouden tasapaino", "Balans i ekonomin",
                        "Teemaseminaari", "Temaseminarium",
                        "Talouden suunta", "Ekonomins riktning",
                        "Mitä kaudella ei ole", "Finns inte")));

        Proposal swedish = proposals.of(9, "545", null, Scope.EVERYTHING);
        assertThat(plain(swedish))
                .contains("Hållbar ekonomi och modig förnyelse", "– Balans i ekonomin", "– Temaseminarium, 4 st.")
                .contains("Ekonomins riktning", "Pelisäännöt", "Vertaileva tilanneanalyysi")
                .doesNotContain("Talouden", "Teemaseminaari");
        assertThat(swedish.text().blocks().stream()
                        .flatMap(block -> block.items().stream())
                        .flatMap(item -> item.runs().stream())
                        .filter(run -> "fi".equals(run.language()))
                        .map(ProposalText.Run::text))
                .contains("Vertaileva tilanneanalyysi")
                .doesNotContain("Temaseminarium, 4 st.", "Balans i ekonomin");
        assertThat(text("781", null))
                .contains("Talouden tasapaino", "Teemaseminaari, 4 kpl")
                .doesNotContain("Balans");
        assertThat(world.ask("select count(*) from season_translation where season_id = " + season.getId()))
                .isEqualTo("4");
    }

    @Test
    void writesForEveryMunicipalityInBothLanguages() {
        wholeSeason();
        StringBuilder printed = new StringBuilder();
        int written = 0;
        for (Municipality municipality : municipalities.listWhole()) {
            for (ProposalLanguage language : ProposalLanguage.values()) {
                Proposal proposal = proposals.ofOpenSeason(municipality.getCode(), language);
                String text = proposal.text().plain();
                assertThat(text)
                        .as(municipality.getNameFi())
                        .doesNotContain("{", "}", "null", "  asukasta")
                        .doesNotContain("\u2060")
                        .doesNotContainPattern(" [,.:]|\\.\\.|\\( |\\p{L}\\(");
                assertThat(proposal.text().blocks()).hasSizeGreaterThan(20);
                printed.append(subject(text)).append(language == ProposalLanguage.FI ? " | " : "; ");
                written++;
            }
        }

        System.out.println(printed);
        System.out.println("Proposal texts written: " + written);
        assertThat(written).isEqualTo(616);
        assertThat(printed)
                .contains("Alavuden kaupunki | Alavo stad;", "Kaustisen kunta | Kaustby kommun;")
                .contains("Kosken Tl kunta | Koskis kommun;", "Pedersören kunta | Pedersöre kommun;")
                .contains("Virtain kaupunki | Virdois stad;", "Kuhmoisten kunta | Kuhmois kommun;")
                .contains("Mänttä-Vilppulan kaupunki | Mänttä-Vilppula stad;", "Finströmin kunta | Finströms kommun;")
                .contains("Kristiinankaupungin kaupunki | Kristinestads stad;", "Oulaisten kaupunki | staden Oulainen;")
                .contains("Lapinjärven kunta | Lappträsk kommun;", "Uudenkaupungin kaupunki | Nystads stad;");
    }

    private static String subject(String text) {
        return text.replaceFirst("(?s).*päättää, että (.*?) osallistuu.*", "$1")
                .replaceFirst("(?s).*beslutar att (.*?) deltar.*", "$1");
    }

    @Test
    void takesTheFrozenFeeOfAMembershipAndSaysThatItWasAgreed() {
        Season season = wholeSeason();
        Membership sysma = world.enrolled("781", season);
        world.inTransaction(() -> memberships.agreeFee(
                sysma.getId(), 0, new Money(new BigDecimal("8500.50")), "Sovittu", Scope.EVERYTHING));

        assertThat(text("781", null))
                .contains("vuosi 2027: 8 500,50 €", "vuosi 2028: 8 500,50 €", "yhteensä: 17 001,00 €")
                .contains("Vuosimaksuksi on sovittu 8 500,50 €")
                .doesNotContain("maksuluokan mukainen", "9 000,00");
        assertThat(plain(proposals.ofOpenSeason("781", null)))
                .contains("yhteensä: 18 000,00 €")
                .doesNotContain("8 500,50");
    }

    @Test
    void keepsTheFrozenFeeWhenTheTiersChange() throws SQLException {
        Season season = wholeSeason();
        world.enrolled("781", season);
        world.execute("update fee_tier set annual_fee = 9500 where annual_fee = 9000");

        assertThat(text("781", null)).contains("yhteensä: 18 000,00 €");
        assertThat(text("291", null)).contains("yhteensä: 19 000,00 €");
    }

    @Test
    void namesEachRateOfTaxWhenItChangesDuringTheSeason() throws SQLException {
        wholeSeason();
        world.execute("insert into vat_rate (valid_from, percent) values ('2028-01-01', 26)");
        try {
            assertThat(text("781", null)).contains("(nykyisten säännösten mukaan 2027: 25,5 %, 2028: 26 %)");
        } finally {
            world.execute("delete from vat_rate where valid_from = '2028-01-01'");
        }
    }

    @Test
    void saysNothingOfADeadlineThatHasPassed() {
        wholeSeason();
        world.clock().moveTo(Instant.parse("2027-02-01T10:00:00Z"));

        assertThat(text("781", null)).doesNotContain("viimeistään", "Täytäntöönpano");
    }

    @Test
    void writesInTheOtherLanguageWhenAsked() {
        wholeSeason();

        assertThat(text("781", ProposalLanguage.SV)).contains("Kommunstyrelsen beslutar att Sysmä kommun deltar");
        assertThat(text("545", ProposalLanguage.FI)).contains("Kaupunginhallitus päättää, että Närpiön kaupunki");
    }

    @Test
    void hidesOtherMunicipalitiesAndDraftsFromContactPersons() {
        Season season = wholeSeason();
        world.season(10, 2029, draft -> {});
        Scope own = new Scope(false, Set.of(municipalities.get("781").getId()));

        assertThat(proposals.of(9, "781", null, own).season()).isEqualTo(season);
        assertThatThrownBy(() -> proposals.of(9, "290", null, own)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> proposals.of(10, "781", null, own)).isInstanceOf(NotFound.class);
        assertThat(proposals.of(10, "781", null, Scope.EVERYTHING).season().getNumber())
                .isEqualTo(10);
    }

    @Test
    void writesByTheTemplateOfItsSeasonOnly() {
        wholeSeason();
        world.season(10, 2029, draft -> {});
        String changed = ProposalDefaults.of(ProposalLanguage.FI).text() + "\n\nLiitto kiittää.";
        world.asSystem(() -> {
            templates.write(9, ProposalTemplates.UNWRITTEN, changed, null);
            return true;
        });

        assertThat(text("781", null)).endsWith("Liitto kiittää.\n");
        assertThat(plain(proposals.of(10, "781", null, Scope.EVERYTHING))).doesNotContain("kiittää");
        assertThat(templates.own()).containsExactly(9);
        assertThatThrownBy(() -> world.asSystem(() -> {
                    templates.write(9, ProposalTemplates.UNWRITTEN, null, null);
                    return true;
                }))
                .isInstanceOf(ChangedMeanwhile.class);
        world.asSystem(() -> {
            templates.write(9, 0, null, ProposalDefaults.of(ProposalLanguage.SV).text());
            return true;
        });
        assertThat(text("781", null)).doesNotContain("kiittää");
        assertThat(templates.own()).isEmpty();
        assertThat(world.ask("select count(*) from change where record = 'proposal_template' and subject = 'season'"))
                .isEqualTo("2");
    }

    @Test
    void leavesTheTemplateOfAClosedSeasonAlone() throws SQLException {
        world.activeSeason();
        world.execute("update season set state = 'CLOSED'");

        assertThatThrownBy(() -> world.asSystem(() -> {
                    templates.write(8, ProposalTemplates.UNWRITTEN, null, null);
                    return true;
                }))
                .isInstanceOf(SeasonIsClosed.class);
    }

    private String text(String code, @Nullable ProposalLanguage language) {
        return plain(proposals.of(9, code, language, Scope.EVERYTHING));
    }

    private static String plain(Proposal proposal) {
        return proposal.text().plain().replace('\u00a0', ' ');
    }

    /** Season 9 with everything that a text can hold. */
    private Season wholeSeason() {
        return world.season(9, 2027, season -> {
            season.describe(new SeasonDetails(
                    9,
                    LocalDate.of(2027, 1, 1),
                    LocalDate.of(2028, 12, 31),
                    "Kestävä talous ja rohkea uudistuminen",
                    5,
                    false,
                    LocalDate.of(2024, 12, 31),
                    LateJoining.FULL_FEE,
                    LocalDate.of(2027, 1, 31),
                    Issuer.KUNTALIITTO,
                    Issuer.FCG,
                    21,
                    null));
            season.offer(List.of(
                    new OfferingItem("Teemaseminaari", 4, null),
                    new OfferingItem("Luottamushenkilösparraus", 2, "Talouden suunta\r\nPelisäännöt\n"),
                    new OfferingItem("Yhdyshenkilötapaaminen", null, null),
                    new OfferingItem("Vertaileva tilanneanalyysi", 1, null)));
            SeasonTheme economy = season.addTheme(ThemePurpose.PROGRAMME, null, "Talouden tasapaino");
            season.addTheme(ThemePurpose.PROGRAMME, economy, "Investointien priorisointi");
            season.addTheme(ThemePurpose.WORKSHOP, null, "Vain pajojen teema");
            season.open();
        });
    }
}
