package fi.verkosto.decision.minutes;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Official titles (virkanimike) and what is said before them for somebody who only acts (vt., vs., tf.). */
final class Titles {

    private static final String STEMS =
            "johtaja|päällikkö|sihteeri|pormestari|koordinaattori|asiantuntija|suunnittelija"
                    + "|lakimies|controller|tarkastaja|direktör|chef|sekreterare|borgmästare|planerare|jurist|koordinator"
                    + "|sakkunnig|kamrer|konsult|konsultti|kehittäjä|assistentti|juristi";

    /** "hallinto- ja talousjohtaja", "II kaupunginsihteeri", "kommundirektören" */
    static final Pattern TITLE = Pattern.compile(
            "(?<!\\p{L})(?:(?:\\p{L}{2,20}- (?:ja|och) )?\\p{L}{0,30}(?:" + STEMS + ")(?:en|n)?|kj)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "vt.", "vs", "t.f.", "virkaatekevä" */
    static final Pattern ACTING = Pattern.compile(
            "(?<!\\p{L})(?:vt|vs|va|ma|tf|v\\.t|v\\.s|t\\.f|virkaatekevä|tillförordnad|viransijainen)(?!\\p{L})\\.? ?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "vt. kaupunginjohtajan" */
    private static final Pattern PREFIX = Pattern.compile("^(?:v[tsa]|tf|t\\.f)\\.? ");

    private static final List<String> COMMON = List.of(
            "kunnanjohtaja",
            "kaupunginjohtaja",
            "hallintojohtaja",
            "talousjohtaja",
            "kehitysjohtaja",
            "pormestari",
            "kaupunginsihteeri",
            "kunnansihteeri",
            "kommundirektör",
            "stadsdirektör",
            "förvaltningsdirektör");

    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_PREFIX = 14;

    private Titles() {}

    /** The first title in the text, as it stands there. */
    @Nullable
    static Found<String> first(String text) {
        Matcher title = TITLE.matcher(text);
        return title.find() ? new Found<>(title.group(), title.start(), title.end()) : null;
    }

    /** The title that stands right before the given place, in its normal form. */
    @Nullable
    static String before(String text, int place) {
        String before =
                text.substring(Math.max(0, place - LONGEST_TITLE), place).stripTrailing();
        Matcher title = TITLE.matcher(before);
        while (title.find()) {
            if (title.end() == before.length()) {
                return normal(title.group());
            }
        }
        return null;
    }

    static boolean isActing(String text, int titleStart) {
        String before = text.substring(Math.max(0, titleStart - LONGEST_PREFIX), titleStart);
        return ACTING.matcher(before).find();
    }

    /** In lower case, indefinite and without a slip of the pen: "Kaupuginjohtaja" is a kaupunginjohtaja. */
    static String normal(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        if (lower.equals("kj")) {
            return "kaupunginjohtaja";
        }
        String bare = lower.endsWith("ören") ? lower.substring(0, lower.length() - 2) : lower;
        for (String common : COMMON) {
            if (differsByOneLetter(bare, common)) {
                return common;
            }
        }
        return bare;
    }

    /** Swedish offices are named in the definite form: "stadsdirektören". */
    static String definite(String title) {
        boolean swedish = title.endsWith("direktör") || title.endsWith("chef");
        return swedish ? title + "en" : title;
    }

    static String withoutActing(String title) {
        Matcher first = TITLE.matcher(title);
        return first.find() ? first.group() : title;
    }

    /** The title behind "Kunnanjohtajan ehdotus" or "Kommundirektörens förslag", if its owner is known by a title. */
    @Nullable
    static String ofOwner(String owner) {
        String lower = PREFIX.matcher(owner.toLowerCase(Locale.ROOT)).replaceFirst("");
        for (String ending : List.of("jan", "kön", "rin", "ens", "öns", "örs", "efs")) {
            if (lower.endsWith(ending)) {
                return ofGenitive(lower, ending);
            }
        }
        return null;
    }

    @Nullable
    private static String ofGenitive(String lower, String ending) {
        String stem = lower.substring(0, lower.length() - ending.length());
        String title =
                switch (ending) {
                    case "jan" -> stem + "ja";
                    case "kön" -> stem + "kkö";
                    case "rin" -> stem + "ri";
                    case "ens" -> stem;
                    default -> lower.substring(0, lower.length() - 1);
                };
        return TITLE.matcher(title).matches() ? title : null;
    }

    /** Whether one letter is missing, added or another. */
    private static boolean differsByOneLetter(String word, String known) {
        if (Math.abs(word.length() - known.length()) > 1 || word.equals(known)) {
            return false;
        }
        int same = 0;
        int least = Math.min(word.length(), known.length());
        while (same < least && word.charAt(same) == known.charAt(same)) {
            same++;
        }
        int wordRest = same + (word.length() >= known.length() ? 1 : 0);
        int knownRest = same + (known.length() >= word.length() ? 1 : 0);
        return word.substring(wordRest).equals(known.substring(knownRest));
    }
}
