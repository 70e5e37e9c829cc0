package fi.verkosto.municipality;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The genitives that the Finnish name of a municipality can have (omanto): Kuhmo, Kuhmon; Kuhmoinen, Kuhmoisten. Where names
 * are read, a form too many does no harm as long as it is no other municipality's name; where they are written, there is one.
 */
public final class Genitives {

    /** Names that follow no rule here, as in "Virtain kaupunki". */
    private static final Map<String, String> OWN = Map.ofEntries(
            Map.entry("virrat", "virtain"),
            Map.entry("uusikaupunki", "uudenkaupungin"),
            Map.entry("uusikaarlepyy", "uudenkaarlepyyn"),
            Map.entry("isokyrö", "isonkyrön"),
            Map.entry("vähäkyrö", "vähänkyrön"),
            Map.entry("isojoki", "isojoen"),
            Map.entry("turku", "turun"),
            Map.entry("loppi", "lopen"),
            Map.entry("lappi", "lapin"),
            Map.entry("juuka", "juuan"),
            Map.entry("alavus", "alavuden"),
            Map.entry("koski tl", "kosken tl"),
            Map.entry("pedersören kunta", "pedersören"),
            Map.entry("jyväskylän mlk", "jyväskylän maalaiskunnan"));

    /** What the municipality itself writes where the rules would choose another of the forms they find. */
    private static final Map<String, String> WRITTEN = Map.of(
            "kaustinen", "kaustisen",
            "kitee", "kiteen",
            "kumlinge", "kumlingen",
            "muurame", "muuramen",
            "raahe", "raahen",
            "geta", "getan");

    /** The first letter of each word of a name. */
    private static final Pattern FIRST_LETTER = Pattern.compile("(?<!\\p{L})\\p{L}");

    /** Endings and the stems that they have before -n, the longest first. */
    private static final Map<String, List<String>> STEMS = new LinkedHashMap<>();

    static {
        STEMS.put("laidun", List.of("laitume"));
        STEMS.put("pudas", List.of("putaa"));
        STEMS.put("kumpu", List.of("kummu"));
        STEMS.put("lampi", List.of("lammi", "lamme"));
        STEMS.put("lahti", List.of("lahde"));
        STEMS.put("vesi", List.of("vede"));
        STEMS.put("joki", List.of("joe"));
        STEMS.put("mäki", List.of("mäe"));
        STEMS.put("järvi", List.of("järve"));
        STEMS.put("koski", List.of("koske"));
        STEMS.put("niemi", List.of("nieme"));
        STEMS.put("salmi", List.of("salme"));
        STEMS.put("saari", List.of("saare"));
        STEMS.put("nummi", List.of("numme"));
        STEMS.put("kangas", List.of("kankaa"));
        STEMS.put("aus", List.of("aude", "aukse"));
        STEMS.put("us", List.of("ukse"));
        STEMS.put("es", List.of("ekse"));
        STEMS.put("os", List.of("okse"));
        STEMS.put("nen", List.of("se", "ste"));
        STEMS.put("e", List.of("ee", "e"));
        STEMS.put("", List.of(""));
    }

    /** Strong grade and weak grade of the last consonants: Helsinki, Helsingin; Vihti, Vihdin; Toivakka, Toivakan. */
    private static final Map<String, String> GRADES = Map.of(
            "nk", "ng", "nt", "nn", "lt", "ll", "rt", "rr", "mp", "mm", "ht", "hd", "kk", "k", "pp", "p", "tt", "t");

    private Genitives() {}

    /** In lower case. */
    public static Set<String> of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        Set<String> genitives = new LinkedHashSet<>();
        String own = OWN.get(lower);
        if (own != null) {
            genitives.add(own);
            return genitives;
        }
        for (Map.Entry<String, List<String>> rule : STEMS.entrySet()) {
            if (lower.endsWith(rule.getKey())) {
                String kept = lower.substring(0, lower.length() - rule.getKey().length());
                for (String stem : rule.getValue()) {
                    genitives.add(kept + stem + "n");
                }
            }
        }
        genitives.add(isVowel(lower.charAt(lower.length() - 1)) ? weakened(lower) + "n" : lower + "in");
        return genitives;
    }

    /** The one that is written, with capitals: "Kuhmoisten" kunta, "Uudenkaarlepyyn" kaupunki, "Finströmin" kunta. */
    public static String written(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        List<String> forms = List.copyOf(of(lower));
        String form = WRITTEN.get(lower);
        if (form == null) {
            form = lower.endsWith("nen") ? forms.get(1) : forms.get(hasKnownEnding(lower) ? 0 : forms.size() - 1);
        }
        return FIRST_LETTER.matcher(form).replaceAll(letter -> letter.group().toUpperCase(Locale.ROOT));
    }

    private static boolean hasKnownEnding(String lower) {
        return STEMS.keySet().stream().anyMatch(ending -> !ending.isEmpty() && lower.endsWith(ending));
    }

    private static String weakened(String lower) {
        int end = lower.length() - 1;
        String last = end >= 2 ? lower.substring(end - 2, end) : "";
        String weak = GRADES.get(last);
        if (weak != null) {
            return lower.substring(0, end - 2) + weak + lower.substring(end);
        }
        boolean single = end >= 2 && lower.charAt(end - 1) == 't' && isVowel(lower.charAt(end - 2));
        return single ? lower.substring(0, end - 1) + "d" + lower.substring(end) : lower;
    }

    private static boolean isVowel(char letter) {
        return "aeiouyäöå".indexOf(letter) >= 0;
    }
}
