package fi.verkosto.season.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import fi.verkosto.season.FeeTier;
import fi.verkosto.season.Season;
import fi.verkosto.season.TiersNotWhole;
import fi.verkosto.shared.Money;
import fi.verkosto.shared.Refusal;
import fi.verkosto.web.FormattingConfiguration;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** The tier table as it is typed; a row that is left empty is none. */
record TiersForm(@NotNull @Nullable Integer version, @Valid List<Row> tiers) implements SeasonEdit {

    TiersForm(@Nullable Integer version, @Nullable List<@Nullable Row> tiers) {
        this.version = version;
        this.tiers = tiers == null
                ? List.of()
                : tiers.stream().map(row -> requireNonNullElse(row, Row.BLANK)).toList();
    }

    static TiersForm of(Season season) {
        return new TiersForm(
                season.getVersion(), season.getTiers().stream().map(Row::of).toList());
    }

    /** Marks rows that are half filled or upside down. */
    void check(BindingResult errors) {
        for (int index : filled()) {
            tiers.get(index).check("tiers[" + index + "].", errors);
        }
    }

    List<FeeTier> toTiers() {
        return filled().stream().map(index -> tiers.get(index).toTier()).toList();
    }

    @Override
    public void reject(Refusal refusal, BindingResult errors) {
        if (refusal instanceof TiersNotWhole notWhole) {
            rejectRows(notWhole, errors);
        } else {
            SeasonEdit.super.reject(refusal, errors);
        }
    }

    /** Marks the field that is to be mended, in a sentence that names the rows as they stand on the form. */
    private void rejectRows(TiersNotWhole refusal, BindingResult errors) {
        List<Integer> rows = refusal.places().stream()
                .map(place -> filled().get(place - 1) + 1)
                .toList();
        Object[] words = Stream.concat(
                        rows.stream().map(row -> Integer.toString(row)),
                        refusal.populations().stream().map(FormattingConfiguration::grouped))
                .toArray();
        String bound = refusal.isAboutUpperBound() ? "maxPopulation" : "minPopulation";
        int last = rows.get(rows.size() - 1) - 1;
        errors.rejectValue("tiers[" + last + "]." + bound, refusal.messageKey(), words, null);
    }

    public List<Integer> spares() {
        return SpareRows.after(tiers, Row::isBlank);
    }

    private List<Integer> filled() {
        return IntStream.range(0, tiers.size())
                .filter(index -> !tiers.get(index).isBlank())
                .boxed()
                .toList();
    }

    @Override
    public boolean says(Season season) {
        return toTiers().equals(season.getTiers());
    }

    @Override
    public TiersForm over(int present) {
        return new TiersForm(present, List.copyOf(tiers));
    }

    /** One tier. */
    record Row(
            @Min(0) @Max(10_000_000) @Nullable Integer minPopulation,
            @Min(0) @Max(10_000_000) @Nullable Integer maxPopulation,
            @Nullable Money annualFee,
            @Nullable Boolean assumed) {

        static final Row BLANK = new Row(null, null, null, null);

        static Row of(FeeTier tier) {
            return new Row(tier.minPopulation(), tier.maxPopulation(), tier.annualFee(), tier.assumed());
        }

        boolean isBlank() {
            return minPopulation == null && maxPopulation == null && annualFee == null;
        }

        private void check(String path, BindingResult errors) {
            if (minPopulation == null && !errors.hasFieldErrors(path + "minPopulation")) {
                errors.rejectValue(path + "minPopulation", "season.tiers.min.missing");
            }
            if (minPopulation != null && maxPopulation != null && maxPopulation < minPopulation) {
                errors.rejectValue(path + "maxPopulation", "season.tiers.bounds");
            }
            if (annualFee == null && !errors.hasFieldErrors(path + "annualFee")) {
                errors.rejectValue(path + "annualFee", "season.tiers.fee.missing");
            }
            if (annualFee != null && annualFee.isNegative()) {
                errors.rejectValue(path + "annualFee", "PositiveOrZero");
            }
        }

        private FeeTier toTier() {
            return new FeeTier(
                    requireNonNull(minPopulation),
                    maxPopulation,
                    requireNonNull(annualFee),
                    Boolean.TRUE.equals(assumed));
        }
    }
}
