package fi.verkosto.decision.minutes;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The genitives that the Finnish name of a municipality can have (omanto): Kuhmo, Kuhmon; Kuhmoinen, Kuhmoisten. A form
 * too many does no harm as long as it is no other municipality's name.
 */
final class Genitives {

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
            Map.entry("koski tl", "kosken tl"),
            Map.entry("pedersören kunta", "pedersören"),
            Map.entry("jyväskylän mlk", "jyväskylän maalaiskunnan"));

    /** Endings and the stems that they have before -n, the longest first. */
    private static final Map<String, String> STEMS = new LinkedHashMap<>();

    static {
        STEMS.put("laidun", "laitume");
        STEMS.put("pudas", "putaa");
        STEMS.put("kumpu", "kummu");
        STEMS.put("lampi", "lammi lamme");
        STEMS.put("lahti", "lahde");
        STEMS.put("vesi", "vede");
        STEMS.put("joki", "joe");
        STEMS.put("mäki", "mäe");
        STEMS.put("järvi", "järve");
        STEMS.put("koski", "koske");
        STEMS.put("niemi", "nieme");
        STEMS.put("salmi", "salme");
        STEMS.put("saari", "saare");
        STEMS.put("nummi", "numme");
        STEMS.put("kangas", "kankaa");
        STEMS.put("aus", "aude aukse");
        STEMS.put("us", "ukse");
        STEMS.put("es", "ekse");
        STEMS.put("os", "okse");
        STEMS.put("nen", "se ste");
        STEMS.put("e", "ee e");
        STEMS.put("", "");
    }

    /** Strong grade and weak grade of the last consonants: Helsinki, Helsingin; Vihti, Vihdin; Toivakka, Toivakan. */
    private static final Map<String, String> GRADES = Map.of(
            "nk", "ng", "nt", "nn", "lt", "ll", "rt", "rr", "mp", "mm", "ht", "hd", "kk", "k", "pp", "p", "tt", "t");

    private Genitives() {}

    /** In lower case. */
    static Set<String> of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        Set<String> genitives = new LinkedHashSet<>();
        String own = OWN.get(lower);
        if (own != null) {
            genitives.add(own);
            return genitives;
        }
        for (Map.Entry<String, String> rule : STEMS.entrySet()) {
            if (lower.endsWith(rule.getKey())) {
                String kept = lower.substring(0, lower.length() - rule.getKey().length());
                for (String stem : rule.getValue().split(" ")) {
                    genitives.add(kept + stem + "n");
                }
            }
        }
        genitives.add(weakened(lower) + "n");
        return genitives;
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
