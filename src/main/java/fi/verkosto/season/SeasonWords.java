package fi.verkosto.season;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What has been typed for a season – lead theme, themes, offering and its topics – for readers of one language: in Swedish where
 * somebody has written that, else in the Finnish in which it was typed.
 *
 * @param season read with its themes, offering and translations
 * @param language of the readers: fi, sv or en
 */
public record SeasonWords(Season season, String language) {

    private static final String FINNISH = "fi";
    private static final String SWEDISH = "sv";

    /** The words in the readers' language, or as they were typed. */
    public String of(String finnish) {
        return language.equals(SWEDISH) ? season.getTranslations().getOrDefault(inOneLine(finnish), finnish) : finnish;
    }

    /** The language of what is shown for the words, where it is another than the readers'. */
    public @Nullable String languageOf(String finnish) {
        boolean translated =
                language.equals(SWEDISH) && season.getTranslations().containsKey(inOneLine(finnish));
        return translated || language.equals(FINNISH) ? null : FINNISH;
    }

    /** As the words are written beside their translation. */
    private static String inOneLine(String finnish) {
        return finnish.strip().replaceAll("\\s+", " ");
    }

    /** All that has been typed, each once, in the order in which it is read. */
    public static List<String> typedFor(Season season) {
        Stream<String> offering = season.getOffering().stream()
                .flatMap(item -> Stream.concat(Stream.of(item.title()), item.topicLines().stream()));
        return Stream.of(
                        Stream.ofNullable(season.getLeadTheme()),
                        titles(season, ThemePurpose.PROGRAMME),
                        offering,
                        titles(season, ThemePurpose.WORKSHOP))
                .flatMap(words -> words)
                .map(SeasonWords::inOneLine)
                .distinct()
                .toList();
    }

    private static Stream<String> titles(Season season, ThemePurpose purpose) {
        return ThemeOutline.of(season, purpose).stream()
                .flatMap(theme -> Stream.concat(
                        Stream.of(theme.title()), theme.subThemes().stream().map(ThemeOutline::title)));
    }
}
