package fi.verkosto.decision.minutes;

import fi.verkosto.decision.minutes.ReadHandling.Band;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads counts of inhabitants (asukasmäärä) and the bounds of fee tiers. */
final class Numbers {

    static final String NUMBER = "(\\d{1,3}(?:[ .]\\d{3})+|\\d{3,7})";

    /** "alle 9 000 asukkaan", "under 9 000 invånare" */
    private static final Pattern BELOW =
            pattern("(?:alle|under) " + NUMBER + " ?(?:asuk\\p{L}*|as\\.|invånar\\p{L}*|hengen)");

    /** "yli 45 000 asukasta", "över 45 000 invånare" */
    private static final Pattern ABOVE =
            pattern("(?:yli|över) " + NUMBER + " ?(?:asuk\\p{L}*|as\\.|invånar\\p{L}*|hengen)");

    /** "9 000 - 45 000 asukasta" */
    private static final Pattern BETWEEN =
            pattern(NUMBER + " ?- ?" + NUMBER + " ?(?:asuk\\p{L}*|as\\.|invånar\\p{L}*|hengen)");

    /** "asukasluku on 5 432", "väkiluku 31.12.2024 oli 5 432", "invånarantal är 5 432" */
    private static final Pattern POPULATION =
            pattern("(?:asukasluku|asukasmäärä|väkiluku|asukasluvu|asukasmäärä|invånarantal"
                    + "|folkmängd)\\p{L}*(?: (?:oli|on|är|var|31\\.12\\.\\d{4}|vuoden \\d{4} lopussa|noin|ca)){0,4} "
                    + NUMBER
                    + "(?! ?(?:-|euro|€))");

    /** "kunnassa on 5 432 asukasta", "kommunen har 5 432 invånare" */
    private static final Pattern INHABITANTS =
            pattern("(?:kunnassa|kaupungissa|on|har|oli) (?:noin |ca )?" + NUMBER + " ?(?:asukasta|invånare)");

    private Numbers() {}

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The last bounds that the words name. */
    @Nullable
    static Found<Band> lastBand(String words) {
        Found<Band> last = null;
        for (Pattern pattern : new Pattern[] {BELOW, ABOVE, BETWEEN}) {
            Matcher matcher = pattern.matcher(words);
            while (matcher.find()) {
                if (last == null || matcher.start() > last.start()) {
                    last = new Found<>(band(pattern, matcher), matcher.start(), matcher.end());
                }
            }
        }
        return last;
    }

    private static Band band(Pattern pattern, Matcher matcher) {
        if (pattern == BELOW) {
            return new Band(null, value(matcher.group(1)) - 1);
        } else if (pattern == ABOVE) {
            return new Band(value(matcher.group(1)) + 1, null);
        }
        return new Band(value(matcher.group(1)), value(matcher.group(2)));
    }

    /** The population that the text states for the municipality. */
    @Nullable
    static Found<Integer> population(String text) {
        for (Pattern pattern : new Pattern[] {POPULATION, INHABITANTS}) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                return new Found<>(value(matcher.group(1)), matcher.start(), matcher.end());
            }
        }
        return null;
    }

    static boolean includes(Band band, int population) {
        Integer from = band.from();
        Integer to = band.to();
        return (from == null || population >= from) && (to == null || population <= to);
    }

    static int value(String digits) {
        return Integer.parseInt(digits.replace(" ", "").replace(".", ""), 0, Math.min(9, plainLength(digits)), 10);
    }

    private static int plainLength(String digits) {
        return (int) digits.chars().filter(Character::isDigit).count();
    }
}
