package fi.verkosto.season.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import fi.verkosto.season.PopularThemes;
import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonMustKeep;
import fi.verkosto.season.ThemeDraft;
import fi.verkosto.season.ThemeInUse;
import fi.verkosto.season.ThemeOutline;
import fi.verkosto.season.ThemePurpose;
import fi.verkosto.shared.Refusal;
import fi.verkosto.web.RefusedFields;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** The themes with their sub-themes, and the catalogue of workshop themes; a title that is emptied removes its theme. */
record ThemesForm(
        @NotNull @Nullable Integer version,
        @Valid List<Row> themes,
        @Valid List<Row> workshopThemes) implements SeasonEdit {

    ThemesForm(
            @Nullable Integer version,
            @Nullable List<@Nullable Row> themes,
            @Nullable List<@Nullable Row> workshopThemes) {
        this.version = version;
        this.themes = whole(themes);
        this.workshopThemes = whole(workshopThemes);
    }

    private static List<Row> whole(@Nullable List<@Nullable Row> rows) {
        return rows == null
                ? List.of()
                : rows.stream().map(row -> requireNonNullElse(row, Row.BLANK)).toList();
    }

    /** The themes as they are; for a season that has none yet the catalogue of workshop themes begins with the popular ones. */
    static ThemesForm of(Season season) {
        return new ThemesForm(
                season.getVersion(),
                rows(ThemeOutline.of(season, ThemePurpose.PROGRAMME)),
                season.getThemes().isEmpty()
                        ? PopularThemes.TITLES.stream().map(Row::proposed).toList()
                        : rows(ThemeOutline.of(season, ThemePurpose.WORKSHOP)));
    }

    private static List<Row> rows(List<ThemeOutline> outlines) {
        return outlines.stream().map(Row::of).toList();
    }

    /** Marks themes that lost their title but not their sub-themes. */
    void check(BindingResult errors) {
        for (int index = 0; index < themes.size(); index++) {
            Row row = themes.get(index);
            if (row.title() == null && row.subThemes().stream().anyMatch(subTheme -> subTheme.title() != null)) {
                errors.rejectValue("themes[" + index + "].title", "season.themes.title.missing");
            }
        }
    }

    List<ThemeDraft> toProgramme() {
        return drafts(themes);
    }

    List<ThemeDraft> toWorkshopThemes() {
        return drafts(workshopThemes);
    }

    private static List<ThemeDraft> drafts(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.title() != null)
                .map(row -> new ThemeDraft(row.id(), requireNonNull(row.title()), drafts(row.subThemes())))
                .toList();
    }

    public List<Integer> spareThemes() {
        return SpareRows.after(themes, Row::isBlank);
    }

    public List<Integer> spareWorkshopThemes() {
        return SpareRows.after(workshopThemes, Row::isBlank);
    }

    /** A theme that a workshop has is told at its emptied title; that an opened season keeps themes, beside the first row. */
    @Override
    public void reject(Refusal refusal, BindingResult errors) {
        Map<Class<? extends Refusal>, String> fields = new HashMap<>();
        Stream.concat(emptied("themes", themes), emptied("workshopThemes", workshopThemes))
                .findFirst()
                .ifPresent(field -> fields.put(ThemeInUse.class, field));
        if (!themes.isEmpty()) {
            fields.put(SeasonMustKeep.class, "themes[0].title");
        }
        new RefusedFields(fields).tell(refusal, errors);
    }

    private static Stream<String> emptied(String list, List<Row> rows) {
        return IntStream.range(0, rows.size()).boxed().flatMap(index -> {
            Row row = rows.get(index);
            String path = list + "[" + index + "].";
            return Stream.concat(
                    row.id() != null && row.title() == null ? Stream.of(path + "title") : Stream.empty(),
                    emptied(path + "subThemes", row.subThemes()));
        });
    }

    @Override
    public boolean says(Season season) {
        ThemesForm present = of(season);
        return titles(toProgramme()).equals(titles(present.toProgramme()))
                && titles(toWorkshopThemes()).equals(titles(present.toWorkshopThemes()));
    }

    /** Without their ids: themes that were new when they were sent have one now. */
    private static List<ThemeDraft> titles(List<ThemeDraft> drafts) {
        return drafts.stream()
                .map(draft -> new ThemeDraft(null, draft.title(), titles(draft.subThemes())))
                .toList();
    }

    @Override
    public ThemesForm over(int present) {
        return new ThemesForm(present, List.copyOf(themes), List.copyOf(workshopThemes));
    }

    /** One theme. */
    record Row(
            @Nullable Long id,
            @Size(max = 300) @Nullable String title,
            @Valid List<Row> subThemes) {

        static final Row BLANK = new Row(null, null, null);

        Row(@Nullable Long id, @Nullable String title, @Nullable List<@Nullable Row> subThemes) {
            this.id = id;
            this.title = title;
            this.subThemes = whole(subThemes);
        }

        private static Row of(ThemeOutline outline) {
            return new Row(outline.id(), outline.title(), rows(outline.subThemes()));
        }

        private static Row proposed(String title) {
            return new Row(null, title, null);
        }

        boolean isBlank() {
            return id == null && title == null && subThemes.stream().allMatch(Row::isBlank);
        }

        public List<Integer> spares() {
            return SpareRows.after(subThemes, Row::isBlank);
        }
    }
}
