package fi.verkosto.decision.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds where a text names municipalities as such, not as places or surnames (kuntien maininnat). */
final class MunicipalityMentions {

    private static final String NAME = "(\\p{Lu}[\\p{L}:-]{1,30}(?: [TM][lL][lk]?)?)";

    /** "Kuhmon kaupunki", "SYSMÄN KUNNAN", "Kuhmon kaupunginhallitus" */
    private static final Pattern FINNISH = Pattern.compile(
            "(?<![\\p{L}-])" + NAME + " (?:kunta|kunna|kaupunki|kaupungi|valtuusto)\\p{L}*",
            Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);

    /** "Larsmo kommun", "Närpes stads", "Jakobstads stad" */
    private static final Pattern SWEDISH = Pattern.compile(
            "(?<![\\p{L}-])(\\p{Lu}[\\p{L}:-]{1,30}(?: \\p{Lu}\\p{L}{2,20})?) (?:kommun|stad)\\p{L}*",
            Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);

    /** "@sysma.fi", "(at)kuopio.fi", "www.kuhmo.fi", "puumala.cloudnc.fi" */
    private static final Pattern DOMAIN =
            Pattern.compile("(?:@|\\(at\\)|www\\.|//)([a-z]{2,30})\\.(?:fi|cloudnc|oncloudos)", Pattern.CASE_INSENSITIVE);

    /** "Kuopion osallistuminen", "Kuhmon liittyminen" */
    private static final Pattern SUBJECT =
            Pattern.compile("(?<![\\p{L}-])" + NAME + " (?:osallistumi|liittymi|jäseny)\\p{L}*");

    /** Words before "kunta" that are no names. */
    private static final Set<String> COMMON_WORDS = Set.of(
            "suomen", "jokaisen", "tämän", "oman", "pienen", "suuren", "uuden", "muun", "myös", "kuntien", "kaikkien",
            "asukkaan", "osallistuvan", "jäsenen", "verkoston", "naapurin", "kunkin", "tulevaisuuden", "entisen", "sen",
            "niiden", "useimpien", "monien", "seudun", "maakunnan", "kestävän", "samankaltaisten", "koko", "lisäksi",
            "vanhan", "nykyisen", "ensimmäisen", "asian", "muiden", "olevan", "kuin", "kun", "ennen", "eräiden");

    private final MunicipalityNames names;
    private final String flat;
    private final List<Mention> found = new ArrayList<>();

    /**
     * A municipality that the text names.
     *
     * @param named null when nobody knows the municipality
     * @param weight how surely it is whose minutes they are
     */
    record Mention(
            MunicipalityNames.@Nullable Named named, String words, int weight, int start, int end) {}

    MunicipalityMentions(MunicipalityNames names, String flat) {
        this.names = names;
        this.flat = flat;
    }

    List<Mention> all() {
        find(FINNISH, 3, true, names::byGenitive);
        find(SWEDISH, 3, false, names::bySwedishName);
        find(DOMAIN, 2, false, names::byDomain);
        find(SUBJECT, 2, false, names::byGenitive);
        return found;
    }

    private void find(
            Pattern pattern,
            int weight,
            boolean tellsUnknown,
            Function<String, MunicipalityNames.@Nullable Named> names) {
        Matcher matcher = pattern.matcher(flat);
        while (matcher.find()) {
            MunicipalityNames.Named named = names.apply(matcher.group(1));
            int space = matcher.group(1).indexOf(' ');
            if (named == null && space > 0) {
                named = names.apply(matcher.group(1).substring(space + 1));
            }
            boolean capital = pattern == DOMAIN || Character.isUpperCase(flat.charAt(matcher.start(1)));
            boolean unknown = named == null && tellsUnknown && isName(matcher.group(1));
            if (capital && (named != null || unknown)) {
                found.add(new Mention(named, matcher.group(1), weight, matcher.start(), matcher.end()));
            }
        }
    }

    /** Whether a word that is no known name looks like the genitive of one: "Kukkolan kunta", not "Tämän kunnan". */
    private static boolean isName(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean singular = lower.endsWith("n") && !lower.endsWith("ien") && lower.indexOf('-') < 0;
        return singular && word.length() > 3 && !COMMON_WORDS.contains(lower);
    }
}
