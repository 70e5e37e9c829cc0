package fi.verkosto.decision.minutes;

import java.util.Set;

/** Joins words that were broken at the end of a line (tavutus). */
final class Hyphens {

    /** After these a hyphen at the end of a line is one that belongs there: "vertais-" + "ja kehittämiskeskustelut". */
    private static final Set<String> LINKS = Set.of("ja", "tai", "sekä", "eli", "och", "eller", "samt");

    private Hyphens() {}

    static Draft joined(Draft broken) {
        Draft joined = new Draft(broken.length());
        int index = 0;
        while (index < broken.length()) {
            if (isBreak(broken, index)) {
                if (!mayDropHyphen(broken, index)) {
                    joined.addFrom(broken, index);
                }
                index += 2;
            } else {
                joined.addFrom(broken, index);
                index++;
            }
        }
        return joined;
    }

    private static boolean isBreak(Draft text, int index) {
        boolean inside = index > 0 && index + 2 < text.length();
        return inside
                && text.at(index) == '-'
                && text.at(index + 1) == '\n'
                && Character.isLetterOrDigit(text.at(index - 1))
                && Character.isLetterOrDigit(text.at(index + 2))
                && !LINKS.contains(wordAt(text, index + 2));
    }

    /** "kaupungin-" + "hallitus" is one word, but "USO-" + "verkosto" and "2025-" + "2026" keep the hyphen. */
    private static boolean mayDropHyphen(Draft text, int index) {
        return Character.isLowerCase(text.at(index - 1)) && Character.isLowerCase(text.at(index + 2));
    }

    private static String wordAt(Draft text, int start) {
        int end = start;
        while (end < text.length() && end - start < 8 && Character.isLetter(text.at(end))) {
            end++;
        }
        return text.text(start, end);
    }
}
