package fi.verkosto.decision.minutes;

import fi.verkosto.decision.Officer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads an office and its holder (virka ja sen haltija) from the words of a line or two. */
final class OfficerWords {

    private static final int MOST_OTHER_WORDS = 22;

    /** "Nimi: Lasse Peltonen", "Namn: Jan Finne" */
    private static final Pattern NAME_FIELD = Pattern.compile("(?:Nimi|Namn) ?: ?");

    private OfficerWords() {}

    /** Whether a line names an office and its holder and nothing else: "Hallintojohtaja Liisa Korhonen 7.12.2020:" */
    static boolean isOfficer(String line) {
        Found<String> title = line.length() > 90 ? null : Titles.first(line);
        Found<String> name = title == null ? null : Names.first(line);
        if (title == null || name == null || title.start() > 6 || line.endsWith(".")) {
            return false;
        }
        int end = Math.max(title.end(), name.end());
        return line.length() - (end - Math.min(title.start(), name.start())) < MOST_OTHER_WORDS;
    }

    /** The officer of a line that says nothing else. */
    @Nullable
    static Found<Officer> only(CleanText text, int start, int end) {
        String line = text.flat(start, end);
        Found<String> title = line.length() > 90 ? null : Titles.first(line);
        Found<Officer> officer = title == null || title.start() > 6 ? null : read(text, start, end);
        boolean only = officer != null
                && officer.value().name() != null
                && !line.endsWith(".")
                && line.length() - (officer.end() - officer.start()) < MOST_OTHER_WORDS;
        return only ? officer : null;
    }

    @Nullable
    static Found<Officer> read(CleanText whole, int start, int end) {
        String text = whole.flat(start, end);
        Found<String> title = Titles.first(text);
        Found<String> name = name(text, title);
        if (name == null && title == null) {
            return null;
        }
        boolean acting = title != null && Titles.isActing(text, title.start());
        int from = Math.min(startOf(name, text.length()), startOf(title, text.length()));
        int to = Math.max(endOf(name), endOf(title));
        Officer officer = new Officer(
                name == null ? null : name.value(), title == null ? null : Titles.normal(title.value()), acting);
        return new Found<>(officer, start + from, start + to);
    }

    private static int startOf(@Nullable Found<String> found, int otherwise) {
        return found == null ? otherwise : found.start();
    }

    private static int endOf(@Nullable Found<String> found) {
        return found == null ? 0 : found.end();
    }

    /** The name after the title, or else before it. */
    @Nullable
    private static Found<String> name(String text, @Nullable Found<String> title) {
        Matcher field = NAME_FIELD.matcher(text);
        if (title == null || field.find() || (title.start() > 5 && startsWithName(text, title))) {
            return Names.first(text);
        }
        Found<String> after = Pieces.moved(Names.first(text.substring(title.end())), title.end());
        return after == null ? Names.first(text.substring(0, title.start())) : after;
    }

    private static boolean startsWithName(String text, Found<String> title) {
        Found<String> before = Names.first(text.substring(0, title.start()));
        return before != null && before.start() == 0;
    }
}
