package fi.verkosto.decision.minutes;

import fi.verkosto.decision.Outcome;
import fi.verkosto.decision.minutes.MinutesReading.Warning;
import fi.verkosto.decision.minutes.ReadHandling.Band;
import fi.verkosto.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Holds what was read of a handling against what is known (huomautukset). */
final class Warnings {

    private static final int YEARS_THAT_MAY_COUNT = 3;
    private static final int EARLIEST_MONTHS_BEFORE_SEASON = 12;

    private final Vocabulary known;
    private final Map<String, Passage> passages;
    private final List<Warning> found = new ArrayList<>();

    Warnings(Vocabulary known, Map<String, Passage> passages) {
        this.known = known;
        this.passages = passages;
    }

    List<Warning> found() {
        return found;
    }

    void add(WarningCode code, Passage passage, String... args) {
        found.add(new Warning(code, passage, List.of(args)));
    }

    void lookAt(ReadHandling handling, int index, Passage whole, Vocabulary.@Nullable Place place) {
        String path = "handlings[" + index + "].";
        Vocabulary.Term season = season(handling.season());
        LocalDate date = handling.sitting().meetingDate();
        if (season != null && date != null) {
            lookAtDate(date, season, at(path + "meetingDate", whole));
        }
        if (season != null) {
            lookAtFee(handling, season, place, at(path + "annualFee", whole));
        }
        Band band = handling.terms().band();
        List<Integer> populations = populations(place, season);
        boolean fits = populations.stream().anyMatch(population -> band != null && Numbers.includes(band, population));
        if (band != null && !populations.isEmpty() && !fits) {
            add(WarningCode.BAND_NOT_OF_POPULATION, at(path + "band", whole), String.valueOf(populations.get(0)));
        }
        if (handling.caseNumber() == null && handling.ruling().outcome() == Outcome.JOIN) {
            addOnce(WarningCode.CASE_NUMBER_MISSING, whole);
        }
        if (handling.ruling().outcome() == Outcome.UNKNOWN) {
            add(WarningCode.OUTCOME_UNKNOWN, at(path + "resolution", whole));
        }
    }

    private void addOnce(WarningCode code, Passage passage) {
        if (found.stream().noneMatch(warning -> warning.code() == code)) {
            add(code, passage);
        }
    }

    private Passage at(String path, Passage otherwise) {
        return passages.getOrDefault(path, otherwise);
    }

    private Vocabulary.@Nullable Term season(@Nullable Integer number) {
        return known.seasons().stream()
                .filter(season -> number != null && season.number() == number)
                .findFirst()
                .orElse(null);
    }

    private void lookAtDate(LocalDate date, Vocabulary.Term season, Passage passage) {
        if (date.isAfter(season.endsOn())) {
            add(WarningCode.SEASON_NOT_OF_DATE, passage, String.valueOf(season.number()));
        } else if (date.isBefore(season.startsOn().minusMonths(EARLIEST_MONTHS_BEFORE_SEASON))) {
            add(WarningCode.DATE_LONG_BEFORE_SEASON, passage, String.valueOf(season.number()));
        }
    }

    /** The populations that may have counted: of three years before the season, or else the newest. */
    private static List<Integer> populations(Vocabulary.@Nullable Place place, Vocabulary.@Nullable Term season) {
        if (place == null || place.populations().isEmpty()) {
            return List.of();
        }
        int newest = Collections.max(place.populations().keySet());
        int first = season == null ? newest : season.startsOn().getYear();
        List<Integer> counted = IntStream.rangeClosed(first - YEARS_THAT_MAY_COUNT, first - 1)
                .mapToObj(place.populations()::get)
                .filter(Objects::nonNull)
                .toList();
        return counted.isEmpty() ? List.of(place.populations().getOrDefault(newest, 0)) : counted;
    }

    /** The fee must be that of the tier: of the known population, or else of the band that the text states. */
    private void lookAtFee(
            ReadHandling handling, Vocabulary.Term season, Vocabulary.@Nullable Place place, Passage passage) {
        Money fee = handling.terms().fee().annualFee();
        Band band = handling.terms().band();
        List<Integer> populations = populations(place, season);
        List<Vocabulary.Tier> fitting = season.tiers().stream()
                .filter(tier -> populations.isEmpty()
                        ? band == null || isOfBand(tier, band)
                        : populations.stream().anyMatch(tier::includes))
                .toList();
        boolean fits = fitting.stream().anyMatch(tier -> tier.annualFee().equals(fee));
        if (fee != null && !fitting.isEmpty() && !fits) {
            add(WarningCode.FEE_NOT_OF_TIER, passage, String.valueOf(season.number()));
        }
    }

    private static boolean isOfBand(Vocabulary.Tier tier, Band band) {
        Integer to = band.to();
        Integer from = band.from();
        int inside = to != null ? to : from == null ? 0 : from;
        return tier.includes(inside);
    }
}
