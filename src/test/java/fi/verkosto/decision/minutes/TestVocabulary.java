package fi.verkosto.decision.minutes;

import fi.verkosto.decision.minutes.Vocabulary.Former;
import fi.verkosto.decision.minutes.Vocabulary.Place;
import fi.verkosto.decision.minutes.Vocabulary.Term;
import fi.verkosto.decision.minutes.Vocabulary.Tier;
import fi.verkosto.shared.Money;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every municipality of Finland, from the migration that records them, and the seasons of the network. */
final class TestVocabulary {

    private static final String MIGRATION = "/db/migration/V20261124_0915__insert_municipalities.sql";

    private static final Pattern MUNICIPALITY =
            Pattern.compile("\\('(\\d{3})', '([^']+)', '([^']+)', '(CITY|MUNICIPALITY)'");
    private static final Pattern POPULATION = Pattern.compile("\\('(\\d{3})', '\\{([\\d,]+)\\}'");
    private static final Pattern FORMER =
            Pattern.compile("\\('\\d{3}', '([^']+)', '([^']+)', date '([\\d-]+)', '(\\d{3})'\\)");

    static final Vocabulary ALL = new Vocabulary(places(), seasons());

    private TestVocabulary() {}

    private static List<Place> places() {
        String sql = sql();
        Map<String, Map<Integer, Integer>> populations = new HashMap<>();
        Matcher population = POPULATION.matcher(sql);
        while (population.find()) {
            populations.put(population.group(1), byYear(population.group(2).split(",")));
        }
        Map<String, List<Former>> formers = new HashMap<>();
        Matcher former = FORMER.matcher(sql);
        while (former.find()) {
            formers.computeIfAbsent(former.group(4), code -> new ArrayList<>())
                    .add(new Former(former.group(1), former.group(2), LocalDate.parse(former.group(3))));
        }
        List<Place> places = new ArrayList<>();
        Matcher place = MUNICIPALITY.matcher(sql);
        while (place.find()) {
            String code = place.group(1);
            places.add(new Place(
                    code,
                    place.group(2),
                    place.group(3),
                    place.group(4).equals("CITY"),
                    populations.getOrDefault(code, Map.of()),
                    formers.getOrDefault(code, List.of())));
        }
        return places;
    }

    private static Map<Integer, Integer> byYear(String[] figures) {
        Map<Integer, Integer> byYear = new HashMap<>();
        for (int index = 0; index < figures.length; index++) {
            byYear.put(2_000 + index, Integer.valueOf(figures[index]));
        }
        return byYear;
    }

    private static List<Term> seasons() {
        return List.of(
                season(1, 2011),
                season(2, 2013),
                season(3, 2015),
                season(4, 2017),
                season(5, 2019),
                season(6, 2021, 8_000, 11_000, 16_000),
                season(7, 2023, 9_000, 12_000, 16_000),
                season(8, 2025, 9_000, 12_000, 16_000),
                season(9, 2027, 9_000, 12_000, 16_000));
    }

    private static Term season(int number, int firstYear, long... fees) {
        List<Tier> tiers = fees.length == 0
                ? List.of()
                : List.of(
                        new Tier(0, 8_999, Money.of(fees[0])),
                        new Tier(9_000, 45_000, Money.of(fees[1])),
                        new Tier(45_001, null, Money.of(fees[2])));
        return new Term(number, LocalDate.of(firstYear, 1, 1), LocalDate.of(firstYear + 1, 12, 31), tiers);
    }

    private static String sql() {
        try (var migration = TestVocabulary.class.getResourceAsStream(MIGRATION)) {
            return new String(migration.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
