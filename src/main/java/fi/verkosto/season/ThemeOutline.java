package fi.verkosto.season;

import java.util.Comparator;
import java.util.List;

/** A theme with its sub-themes, in the order of the season. */
public record ThemeOutline(long id, String title, List<ThemeOutline> subThemes) {

    /** The themes of one purpose; the season must have been read with its themes. */
    public static List<ThemeOutline> of(Season season, ThemePurpose purpose) {
        List<SeasonTheme> themes = season.getThemes().stream()
                .filter(theme -> theme.getPurpose() == purpose)
                .sorted(Comparator.comparingInt(SeasonTheme::getOrdinal))
                .toList();
        return themes.stream()
                .filter(theme -> theme.getParent() == null)
                .map(theme -> of(theme, themes))
                .toList();
    }

    private static ThemeOutline of(SeasonTheme theme, List<SeasonTheme> all) {
        return new ThemeOutline(
                theme.getId(),
                theme.getTitle(),
                all.stream()
                        .filter(theme::isParentOf)
                        .map(subTheme -> of(subTheme, all))
                        .toList());
    }
}
