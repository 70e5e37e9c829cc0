package fi.verkosto.season;

import fi.verkosto.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A valid and boring season: number 9, 2027–2028, five workshops, the tiers of season 7. */
public final class SeasonBuilder {

    private int number = 9;
    private int firstYear = 2027;
    private @Nullable String leadTheme = "Kärkiteema";
    private List<FeeTier> tiers = tiers(9_000, 12_000, 16_000);
    private boolean themed = true;
    private boolean quotaPerYear;
    private final List<SeasonState> steps = new ArrayList<>();

    private SeasonBuilder() {}

    public static SeasonBuilder aSeason() {
        return new SeasonBuilder();
    }

    public SeasonBuilder numbered(int newNumber, int newFirstYear) {
        number = newNumber;
        firstYear = newFirstYear;
        return this;
    }

    public SeasonBuilder withTiers(List<FeeTier> newTiers) {
        tiers = newTiers;
        return this;
    }

    public SeasonBuilder withoutLeadTheme() {
        leadTheme = null;
        return this;
    }

    public SeasonBuilder withoutThemes() {
        themed = false;
        return this;
    }

    public SeasonBuilder withQuotaPerYear() {
        quotaPerYear = true;
        return this;
    }

    public SeasonBuilder in(SeasonState state) {
        steps.clear();
        for (SeasonState step : SeasonState.values()) {
            if (step.ordinal() <= state.ordinal()) {
                steps.add(step);
            }
        }
        return this;
    }

    public Season build() {
        Season season = new Season(details());
        season.priceBy(tiers);
        season.offer(List.of(new OfferingItem("Teemaseminaari", 4, null)));
        if (themed) {
            season.addTheme(ThemePurpose.PROGRAMME, null, "Kestävä johtaminen");
        }
        for (SeasonState step : steps) {
            switch (step) {
                case DRAFT -> {}
                case OPEN -> season.open();
                case ACTIVE -> season.activate();
                case CLOSED -> season.close();
            }
        }
        return season;
    }

    public SeasonDetails details() {
        return new SeasonDetails(
                number,
                LocalDate.of(firstYear, 1, 1),
                LocalDate.of(firstYear + 1, 12, 31),
                leadTheme,
                5,
                quotaPerYear,
                LocalDate.of(firstYear - 2, 12, 31),
                LateJoining.FULL_FEE,
                null,
                Issuer.KUNTALIITTO,
                Issuer.FCG,
                21,
                null);
    }

    public static List<FeeTier> tiers(long small, long middle, long large) {
        return List.of(tier(0, 8_999, small), tier(9_000, 45_000, middle), tier(45_001, null, large));
    }

    public static FeeTier tier(int min, @Nullable Integer max, long fee) {
        return new FeeTier(min, max, Money.of(fee), false);
    }
}
