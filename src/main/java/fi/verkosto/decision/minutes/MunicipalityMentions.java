package fi.verkosto.decision.minutes;

import fi.verkosto.decision.minutes.MunicipalityNames.Named;
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
    private static final String SWEDISH_NAME = "(\\p{Lu}[\\p{L}:-]{1,30}(?: \\p{Lu}[\\p{L}-]{2,20})?)";

    /** "Kuhmon kaupunki", "SYSMÄN KUNNAN", "Kuhmon kaupunginhallitus" */
    private static final Pattern FINNISH = Pattern.compile("(?<![\\p{L}-])" + NAME
            + " ((?:kunta|kunna|kaupunki|kaupungi|valtuusto|KUNTA|KUNNA|KAUPUNKI|KAUPUNGI)\\p{L}*)");

    /** "Larsmo kommun", "Närpes stads", "KRISTINESTADS STAD" */
    private static final Pattern SWEDISH =
            Pattern.compile("(?<![\\p{L}-])" + SWEDISH_NAME + " ((?:kommun|stad|KOMMUN|STAD)\\p{L}*)");

    /** "staden Jakobstad", "kommunen Korsholm" */
    private static final Pattern SWEDISH_AFTER =
            Pattern.compile("(?<!\\p{L})(?:[Ss]taden|[Kk]ommunen) (\\p{Lu}[\\p{L}:-]{1,30})");

    /** "@sysma.fi", "(at)kuopio.fi", "www.kuhmo.fi", "puumala.cloudnc.fi" */
    private static final Pattern DOMAIN = Pattern.compile(
            "(?:@|\\(at\\)|www\\.|//)([a-z]{2,30})\\.(?:fi|cloudnc|oncloudos)", Pattern.CASE_INSENSITIVE);

    /** "Kuopion osallistuminen", "Kuhmon liittyminen" */
    private static final Pattern SUBJECT =
            Pattern.compile("(?<![\\p{L}-])" + NAME + " (?:osallistumi|liittymi|jäseny)\\p{L}*");

    /** "Petäjävesi puolestaan päätti", "Turku osallistuu" */
    private static final Pattern ACTING = Pattern.compile("(?<![\\p{L}-])" + NAME
            + " (?:\\p{L}+ )?(?:päätti|päättää|liittyy|liittyi|osallistuu|jatkaa|deltar|beslutade|ansluter)(?!\\p{L})");

    private static final Pattern CAPITALISED =
            Pattern.compile("(?<![\\p{L}@.-])(\\p{Lu}\\p{Ll}[\\p{L}-]{1,30})(?![\\p{L}@])");

    /** Words before "kunta" that are no names. */
    private static final Set<String> COMMON_WORDS = Set.of(
            "suomen",
            "jokaisen",
            "tämän",
            "oman",
            "pienen",
            "suuren",
            "uuden",
            "muun",
            "asukkaan",
            "osallistuvan",
            "jäsenen",
            "verkoston",
            "naapurin",
            "kunkin",
            "tulevaisuuden",
            "entisen",
            "useimpien",
            "seudun",
            "maakunnan",
            "kestävän",
            "koko",
            "vanhan",
            "nykyisen",
            "ensimmäisen",
            "asian",
            "olevan",
            "ennen",
            "meidän",
            "lisäksi",
            "kuntaliiton");

    private final MunicipalityNames names;
    private final String flat;
    private final List<Mention> found = new ArrayList<>();

    /**
     * A municipality that the text names.
     *
     * @param named null when nobody knows the municipality
     * @param weight how surely it is whose minutes they are
     */
    record Mention(@Nullable Named named, String words, int weight, int start, int end) {}

    MunicipalityMentions(MunicipalityNames names, String flat) {
        this.names = names;
        this.flat = flat;
    }

    /** The sure mentions, or where there are none, every word that is a municipality's name. */
    List<Mention> all() {
        find(FINNISH, 3, names::byGenitive);
        find(SWEDISH, 3, names::bySwedishName);
        find(SWEDISH_AFTER, 3, names::bySwedishName);
        find(DOMAIN, 2, names::byDomain);
        find(SUBJECT, 2, names::byGenitive);
        find(ACTING, 2, names::byName);
        if (found.isEmpty()) {
            find(CAPITALISED, 1, names::byAnyForm);
        }
        return found;
    }

    private void find(Pattern pattern, int weight, Function<String, @Nullable Named> byName) {
        Matcher matcher = pattern.matcher(flat);
        while (matcher.find()) {
            Named named = byName.apply(matcher.group(1));
            int space = matcher.group(1).indexOf(' ');
            if (named == null && space > 0) {
                named = byName.apply(matcher.group(1).substring(space + 1));
            }
            boolean unknown = named == null && pattern == FINNISH && isUnknownName(matcher.group(1), matcher.group(2));
            if ((named != null && !isSurname(pattern, matcher.start())) || unknown) {
                found.add(new Mention(named, matcher.group(1), weight, matcher.start(), matcher.end()));
            }
        }
    }

    /** A capitalised word after a first name is somebody's surname: "Timo Nousiainen". */
    private boolean isSurname(Pattern pattern, int start) {
        if (pattern != CAPITALISED && pattern != ACTING) {
            return false;
        }
        int end = start > 0 && flat.charAt(start - 1) == ' ' ? start - 1 : 0;
        int begin = end;
        while (begin > 0 && (Character.isLetter(flat.charAt(begin - 1)) || flat.charAt(begin - 1) == '-')) {
            begin--;
        }
        return begin < end && Names.isFirst(flat.substring(begin, end));
    }

    /** Whether a word that is no known name looks like the genitive of one: "Kukkolan kunta", not "Tämän kunnan". */
    private static boolean isUnknownName(String word, String kind) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean itself = !kind.contains("hallitu") && !kind.contains("valtuu") && !kind.contains("johta");
        boolean singular =
                lower.endsWith("n") && !lower.endsWith("ien") && !lower.endsWith("nen") && lower.indexOf('-') < 0;
        return itself && singular && word.length() > 3 && !COMMON_WORDS.contains(lower);
    }
}
