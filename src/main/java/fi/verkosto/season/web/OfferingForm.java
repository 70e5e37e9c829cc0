package fi.verkosto.season.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import fi.verkosto.season.OfferingItem;
import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonMustKeep;
import fi.verkosto.shared.Refusal;
import fi.verkosto.web.RefusedFields;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** The common offering as it is typed; a row that is left empty is none. */
record OfferingForm(
        @NotNull @Nullable Integer version, @Valid List<Row> items) implements SeasonEdit {

    OfferingForm(@Nullable Integer version, @Nullable List<@Nullable Row> items) {
        this.version = version;
        this.items = items == null
                ? List.of()
                : items.stream().map(row -> requireNonNullElse(row, Row.BLANK)).toList();
    }

    static OfferingForm of(Season season) {
        return new OfferingForm(
                season.getVersion(), season.getOffering().stream().map(Row::of).toList());
    }

    void check(BindingResult errors) {
        for (int index = 0; index < items.size(); index++) {
            Row row = items.get(index);
            if (row.title() == null && !row.isBlank()) {
                errors.rejectValue("items[" + index + "].title", "NotBlank");
            }
        }
    }

    /** An opened season is not left without offering: told beside the first row. */
    @Override
    public void reject(Refusal refusal, BindingResult errors) {
        RefusedFields places = items.isEmpty()
                ? RefusedFields.NONE
                : new RefusedFields(Map.of(SeasonMustKeep.class, "items[0].title"));
        places.tell(refusal, errors);
    }

    List<OfferingItem> toOffering() {
        return items.stream().filter(row -> !row.isBlank()).map(Row::toItem).toList();
    }

    public List<Integer> spares() {
        return SpareRows.after(items, Row::isBlank);
    }

    @Override
    public boolean says(Season season) {
        return toOffering().equals(season.getOffering());
    }

    @Override
    public OfferingForm over(int present) {
        return new OfferingForm(present, List.copyOf(items));
    }

    /** One item. */
    record Row(
            @Size(max = 300) @Nullable String title,
            @Min(1) @Max(1000) @Nullable Integer quantity,
            @Size(max = 4000) @Nullable String topics) {

        static final Row BLANK = new Row(null, null, null);

        static Row of(OfferingItem item) {
            return new Row(item.title(), item.quantity(), item.topics());
        }

        boolean isBlank() {
            return title == null && quantity == null && topics == null;
        }

        private OfferingItem toItem() {
            return new OfferingItem(requireNonNull(title), quantity, topics);
        }
    }
}
