package fi.verkosto.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fi.verkosto.support.AppTest;
import fi.verkosto.support.NetworkDocuments;
import fi.verkosto.support.TestWorld;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The municipalities as the migration brings them: by the publishers' own sums, and by their tables where these lie beside the project. */
@AppTest
class MunicipalityDataTest {

    private static final Map<String, String> LANGUAGES =
            Map.of("fi", "FI", "sv", "SV", "bilingual_fi", "BILINGUAL_FI", "bilingual_sv", "BILINGUAL_SV");

    @Autowired
    TestWorld world;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MunicipalityService municipalities;

    @Test
    void areAll308WithEveryFact() {
        assertThat(count("municipality")).isEqualTo(308);
        assertThat(count("municipality where name_fi <> '' and name_sv <> ''")).isEqualTo(308);
        assertThat(count("municipality where kind = 'CITY'")).isEqualTo(108);
        assertThat(world.ask("select string_agg(n::text, ' ' order by language) from"
                        + " (select language, count(*) n from municipality group by language) l"))
                .as("BILINGUAL_FI BILINGUAL_SV FI SV")
                .isEqualTo("18 15 259 16");
        assertThat(count("region r where exists (select from municipality where region_code = r.code)"))
                .isEqualTo(19);
        assertThat(count("municipality where latitude between 59.8 and 69.7 and longitude between 19.5 and 31.0"))
                .isEqualTo(308);
    }

    /** Of each year from 2000 to 2024; the sums are those of the whole country. */
    @Test
    void haveTheirPopulationsOfTwentyFiveYears() {
        assertThat(count("population_figure")).isEqualTo(308 * 25);
        assertThat(count(
                        "(select from population_figure where year between 2000 and 2024 and source like '%Tilastokeskus%'"
                                + " group by municipality_id having count(*) = 25) whole"))
                .isEqualTo(308);
        assertThat(world.ask("select sum(population) from population_figure where year = 2024"))
                .isEqualTo("5635971");
        assertThat(world.ask("select sum(population) + 1577 from population_figure where year = 2023"))
                .as("with Pertunmaa, which was of its own then")
                .isEqualTo("5603851");
    }

    /** How many each tier of the network's usual table holds. */
    @Test
    void fallIntoTheTiersAsThePublishersFiguresSay() {
        assertThat(count("population_figure where year = 2024 and population < 9000"))
                .isEqualTo(201);
        assertThat(count("population_figure where year = 2024 and population between 9000 and 45000"))
                .isEqualTo(81);
        assertThat(count("population_figure where year = 2024 and population > 45000"))
                .isEqualTo(26);
    }

    @Test
    void areFoundByEveryNameAndCodeThatWasMergedIntoThem() {
        List<Former> formers = jdbc.sql(
                        "select f.code, f.name_fi, f.name_sv, m.code as successor from former_municipality f"
                                + " join municipality m on m.id = f.successor_id")
                .query(Former.class)
                .list();

        assertThat(formers).hasSize(114);
        for (Former former : formers) {
            assertThat(municipalities.get(former.code()).getCode()).isEqualTo(former.successor());
            for (String words : new TreeSet<>(List.of(former.code(), former.nameFi(), former.nameSv()))) {
                assertThat(municipalities.search(words))
                        .as(words)
                        .extracting(MunicipalityChoice::code)
                        .contains(former.successor());
            }
        }
    }

    @Test
    void areThoseOfThePublishersTables() throws IOException {
        assumePresent();
        List<String> expected = table("municipalities.csv").stream()
                .map(row -> String.join(
                        "|",
                        row.get("code"),
                        row.get("name_fi"),
                        row.get("name_sv"),
                        row.get("form").equals("kaupunki") ? "CITY" : "MUNICIPALITY",
                        LANGUAGES.get(row.get("language")),
                        row.get("region_code"),
                        row.get("region_fi"),
                        row.get("region_sv"),
                        degrees(row.get("latitude")),
                        degrees(row.get("longitude"))))
                .sorted()
                .toList();

        assertThat(rows(
                        "select concat_ws('|', m.code, m.name_fi, m.name_sv, kind, language, region_code, r.name_fi, r.name_sv,"
                                + " latitude, longitude) from municipality m join region r on r.code = m.region_code"))
                .isEqualTo(expected);
    }

    @Test
    void haveThePopulationsAndMergersOfThePublishersTables() throws IOException {
        assumePresent();
        List<String> figures = table("population.csv").stream()
                .filter(row -> !row.get("code").equals("588"))
                .map(row -> row.get("code") + "|" + row.get("year") + "|" + row.get("population"))
                .sorted()
                .toList();
        List<String> mergers = table("mergers.csv").stream()
                .map(row -> String.join(
                        "|",
                        row.get("from_code"),
                        row.get("from_name_fi"),
                        row.get("from_name_sv"),
                        row.get("effective_date"),
                        row.get("current_code")))
                .sorted()
                .toList();

        assertThat(rows("select concat_ws('|', code, year, population) from population_figure"
                        + " join municipality on municipality.id = municipality_id"))
                .isEqualTo(figures);
        assertThat(rows(
                        "select concat_ws('|', f.code, f.name_fi, f.name_sv, merged_on, m.code) from former_municipality f"
                                + " join municipality m on m.id = successor_id"))
                .isEqualTo(mergers);
    }

    private static void assumePresent() {
        assumeTrue(Files.isDirectory(NetworkDocuments.TABLES), "The publishers' tables are not beside the project");
    }

    private int count(String from) {
        return Integer.parseInt(world.ask("select count(*) from " + from));
    }

    private List<String> rows(String query) {
        return jdbc.sql(query).query(String.class).list().stream().sorted().toList();
    }

    private static String degrees(String text) {
        return new BigDecimal(text).setScale(4).toPlainString();
    }

    private static List<Map<String, String>> table(String name) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of(NetworkDocuments.TABLES.toString(), name))) {
            List<List<String>> rows =
                    lines.map(line -> Arrays.asList(line.split(",", -1))).toList();
            List<String> head = rows.get(0);
            assertThat(new TreeSet<>(head)).hasSameSizeAs(head);
            return rows.stream()
                    .skip(1)
                    .map(row -> head.stream()
                            .collect(Collectors.toMap(column -> column, column -> row.get(head.indexOf(column)))))
                    .toList();
        }
    }

    record Former(String code, String nameFi, String nameSv, String successor) {}
}
