package fi.verkosto.season.web;

import static java.util.Objects.requireNonNullElse;

import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonWords;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What has been typed for a season in Finnish, with its Swedish; a row whose Swedish is left empty has none. */
record TranslationsForm(
        @NotNull @Nullable Integer version, @Valid List<Row> rows) implements SeasonEdit {

    TranslationsForm(@Nullable Integer version, @Nullable List<@Nullable Row> rows) {
        this.version = version;
        this.rows = rows == null
                ? List.of()
                : rows.stream().map(row -> requireNonNullElse(row, Row.BLANK)).toList();
    }

    static TranslationsForm of(Season season) {
        Map<String, String> swedish = season.getTranslations();
        return new TranslationsForm(
                season.getVersion(),
                SeasonWords.typedFor(season).stream()
                        .map(finnish -> new Row(finnish, swedish.get(finnish)))
                        .toList());
    }

    Map<String, String> toTranslations() {
        Map<String, String> swedish = new LinkedHashMap<>();
        for (Row row : rows) {
            String finnish = row.finnish();
            String translation = row.swedish();
            if (finnish != null && translation != null) {
                swedish.put(finnish, translation);
            }
        }
        return swedish;
    }

    @Override
    public boolean says(Season season) {
        return toTranslations().equals(of(season).toTranslations());
    }

    @Override
    public TranslationsForm over(int present) {
        return new TranslationsForm(present, List.copyOf(rows));
    }

    /** One text. */
    record Row(
            @Size(max = 4000) @Nullable String finnish,
            @Size(max = 500) @Nullable String swedish) {

        static final Row BLANK = new Row(null, null);
    }
}
