package fi.verkosto.season;

import fi.verkosto.shared.NotFound;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Changes the themes of a season into those that its form wants. */
final class ThemeArrangement {

    private final Season season;
    private final List<SeasonTheme> themes;

    ThemeArrangement(Season season, List<SeasonTheme> themes) {
        this.season = season;
        this.themes = themes;
    }

    boolean removeLeavesExcept(Set<Long> kept) {
        List<SeasonTheme> leaves = themes.stream()
                .filter(theme -> !kept.contains(theme.getId()) && !hasSubThemes(theme))
                .toList();
        themes.removeAll(leaves);
        return !leaves.isEmpty();
    }

    private boolean hasSubThemes(SeasonTheme theme) {
        return themes.stream().anyMatch(candidate -> theme.isParentOf(candidate));
    }

    void arrange(ThemePurpose purpose, @Nullable SeasonTheme parent, List<ThemeDraft> drafts) {
        int ordinal = 0;
        for (ThemeDraft draft : drafts) {
            SeasonTheme theme = draft.id() == null
                    ? season.addTheme(purpose, parent, draft.title())
                    : present(draft.id(), purpose, parent);
            ordinal++;
            theme.rename(ordinal, draft.title());
            arrange(purpose, theme, draft.subThemes());
        }
    }

    private SeasonTheme present(long id, ThemePurpose purpose, @Nullable SeasonTheme parent) {
        return themes.stream()
                .filter(theme -> theme.isSaved() && theme.getId() == id)
                .filter(theme -> theme.getPurpose() == purpose)
                .filter(theme -> parent == null ? theme.getParent() == null : parent.isParentOf(theme))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
