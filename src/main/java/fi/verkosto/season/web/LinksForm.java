package fi.verkosto.season.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonLink;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** The links of the season as they are typed; a row that is left empty is none. */
record LinksForm(@NotNull @Nullable Integer version, @Valid List<Row> links) implements SeasonEdit {

    LinksForm(@Nullable Integer version, @Nullable List<@Nullable Row> links) {
        this.version = version;
        this.links = links == null
                ? List.of()
                : links.stream().map(row -> requireNonNullElse(row, Row.BLANK)).toList();
    }

    static LinksForm of(Season season) {
        return new LinksForm(
                season.getVersion(), season.getLinks().stream().map(Row::of).toList());
    }

    /** Marks rows of which a half is missing. */
    void check(BindingResult errors) {
        for (int index = 0; index < links.size(); index++) {
            Row row = links.get(index);
            if (row.title() == null && row.address() != null) {
                errors.rejectValue("links[" + index + "].title", "NotBlank");
            } else if (row.title() != null && row.address() == null) {
                errors.rejectValue("links[" + index + "].address", "NotBlank");
            }
        }
    }

    List<SeasonLink> toLinks() {
        return links.stream().filter(row -> !row.isBlank()).map(Row::toLink).toList();
    }

    public List<Integer> spares() {
        return SpareRows.after(links, Row::isBlank);
    }

    @Override
    public boolean says(Season season) {
        return toLinks().equals(season.getLinks());
    }

    @Override
    public LinksForm over(int present) {
        return new LinksForm(present, List.copyOf(links));
    }

    /** One link. */
    record Row(
            @Size(max = 200) @Nullable String title,

            @Size(max = 1_000) @Pattern(regexp = "https://[^\\s\\p{Z}\\p{Cc}<>\"]+") @Nullable
            String address) {

        static final Row BLANK = new Row(null, null);

        static Row of(SeasonLink link) {
            return new Row(link.title(), link.address());
        }

        boolean isBlank() {
            return title == null && address == null;
        }

        private SeasonLink toLink() {
            return new SeasonLink(requireNonNull(title), requireNonNull(address));
        }
    }
}
