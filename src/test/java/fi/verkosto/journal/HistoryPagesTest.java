package fi.verkosto.journal;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.membership.Membership;
import fi.verkosto.season.Season;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The history in the words of the pages: no name of the database reaches a reader. */
@AppTest
class HistoryPagesTest {

    private static final List<Locale> LANGUAGES =
            List.of(Locale.forLanguageTag("fi"), Locale.forLanguageTag("sv"), Locale.forLanguageTag("en"));

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestWorld world;

    @Autowired
    MessageSource messages;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    List<HistoryWords> features;

    @Test
    void everyColumnThatIsWrittenDownHasALabel() {
        List<String> missing = new ArrayList<>();
        List<String> columns = jdbc.sql("""
                        select event_object_table || '.' || column_name from information_schema.triggers
                        join information_schema.columns on table_name = event_object_table
                        where action_statement like '%record_change%'
                          and column_name not in ('id', 'version')
                          and position(quote_literal(column_name) in
                            regexp_replace(action_statement, 'record_change[(]''[^'']*'', ''[^'']*''', '')) = 0
                        group by 1
                        """).query(String.class).list();

        for (String column : columns) {
            String field = column.replaceFirst(".*\\.", "");
            for (Locale language : LANGUAGES) {
                if (say("history.field." + column, language).isEmpty()
                        && say("history.field." + field, language).isEmpty()) {
                    missing.add(column + " in " + language);
                }
            }
        }

        assertThat(columns).hasSizeGreaterThan(100);
        assertThat(missing).isEmpty();
    }

    @Test
    void everyWordOfTheDatabaseHasAText() {
        List<String> missing = new ArrayList<>();
        List<String> checks = jdbc.sql("""
                        select conrelid::regclass || '.' || attname || ' ' || pg_get_constraintdef(c.oid)
                        from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                        where contype = 'c' and conname like '%_known' and exists (select from pg_trigger t
                          where t.tgrelid = c.conrelid and t.tgname like '%_change')
                        """).query(String.class).list();

        for (String check : checks) {
            String column = check.replaceFirst(" .*", "");
            String key = features.stream()
                    .flatMap(feature -> feature.words().entrySet().stream())
                    .filter(entry -> entry.getKey().equals(column))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse("");
            Matcher word = Pattern.compile("'([A-Za-z_]+)'").matcher(check);
            while (word.find()) {
                for (Locale language : LANGUAGES) {
                    if (say(key + "." + word.group(1), language).isEmpty()) {
                        missing.add(column + " " + word.group(1) + " in " + language);
                    }
                }
            }
        }

        assertThat(checks).hasSizeGreaterThan(10);
        assertThat(missing).isEmpty();
    }

    @Test
    void readsAsThePagesDo() {
        Membership sysma = world.member("781", world.activeSeason());

        assertThat(page("/memberships/" + sysma.getId()))
                .contains("Sysmä", "Liittynyt", "9\u00a0000,00\u00a0€", "25,5\u00a0%")
                .contains("1.1.2025", "Ei</ins>", "Ohjelma", "Vuosi 2025: Veroton maksu")
                .doesNotContain("JOINED", "PROSPECT", "2025-01-01", ">false<", ">9000", "system:")
                .doesNotContain("<ins>" + sysma.getSeason().getId() + "</ins>");
    }

    @Test
    void namesTheRowAndLeavesOutWhatIsRewrittenUnchanged() {
        Membership sysma = world.member("781", world.activeSeason());
        mvc.post()
                .uri("/memberships/" + sysma.getId() + "/fee")
                .with(world.coordinator())
                .param("version", Integer.toString(sysma.getVersion()))
                .param("fee", "7 000")
                .param("reason", "Pilottikunta")
                .exchange();

        String page = page("/memberships/" + sysma.getId());

        assertThat(page)
                .contains("<del>9\u00a0000,00\u00a0€</del>", "<ins>7\u00a0000,00\u00a0€</ins>")
                .doesNotContain("<del>25,5\u00a0%</del>");
    }

    @Test
    void leavesTiersOutThatAFormHasWrittenAnewUnchanged() {
        Season season = world.openSeason();
        mvc.post()
                .uri("/seasons/9/tiers")
                .with(world.admin())
                .param("version", Integer.toString(season.getVersion()))
                .param("tiers[0].minPopulation", "0")
                .param("tiers[0].maxPopulation", "8999")
                .param("tiers[0].annualFee", "9000")
                .param("tiers[1].minPopulation", "9000")
                .param("tiers[1].annualFee", "13000")
                .exchange();

        assertThat(page("/seasons/9"))
                .contains(
                        "Hintaporras 9\u00a0000: Vuosimaksu",
                        "<del>12\u00a0000,00\u00a0€</del>",
                        "<ins>13\u00a0000,00\u00a0€</ins>",
                        "Kuntaliitto")
                .doesNotContain("<del>0</del>", "<del>9\u00a0000,00\u00a0€</del>", "KUNTALIITTO", "PROGRAMME");
    }

    @Test
    void pagesAndSaysSo() throws SQLException {
        Membership sysma = world.enrolled("781", world.activeSeason());
        for (int time = 0; time < 120; time++) {
            world.execute("update membership set note = 'muistiinpano " + time + "'");
        }
        String address = "/memberships/" + sysma.getId();

        assertThat(page(address))
                .contains("sata muutosta sivulla", "muistiinpano 119", "page=2")
                .doesNotContain("muistiinpano 10<");
        assertThat(mvc.get().uri(address + "/history?page=2").with(world.coordinator()))
                .bodyText()
                .contains("muistiinpano 10<", "Muistiinpano");
        assertThat(mvc.get().uri(address + "/history?page=99").with(world.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("Tätä sivua ei ole");
        assertThat(mvc.get().uri(address + "/history?page=x").with(world.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("muistiinpano 119");
    }

    private String page(String record) {
        return new String(
                mvc.get()
                        .uri(record + "/history")
                        .with(world.coordinator())
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    private String say(String key, Locale language) {
        return messages.getMessage(key, null, "", language);
    }
}
