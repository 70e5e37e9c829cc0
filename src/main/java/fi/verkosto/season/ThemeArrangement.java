package fi.verkosto.season;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Changes the themes of a season into those that its form wants. */
final class ThemeArrangement {

    private final Season season;
    private final List<SeasonTheme> themes;
    private final List<SeasonTheme> arranged = new ArrayList<>();

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
            SeasonTheme theme = present(draft.id(), purpose, parent)
                    .orElseGet(() -> season.addTheme(purpose, parent, draft.title()));
            arranged.add(theme);
            ordinal++;
            theme.rename(ordinal, draft.title());
            arrange(purpose, theme, draft.subThemes());
        }
    }

    /** A theme that somebody has removed in the meantime is made anew, so that nothing that was typed is lost. */
    private Optional<SeasonTheme> present(@Nullable Long id, ThemePurpose purpose, @Nullable SeasonTheme parent) {
        return themes.stream()
                .filter(theme -> id != null && theme.isSaved() && theme.getId() == id && !arranged.contains(theme))
                .filter(theme -> theme.getPurpose() == purpose)
                .filter(theme -> parent == null ? theme.getParent() == null : parent.isParentOf(theme))
                .findFirst();
    }
}
