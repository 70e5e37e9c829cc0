package fi.verkosto.decision.minutes;

import fi.verkosto.decision.BodyKind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names and abbreviations of bodies (toimielimet) in both languages. */
final class BodyNames {

    private static final Map<String, Body> KNOWN = new HashMap<>();

    /** "kehittämis- ja elinvoimalautakunta", "Kunnanhallituksen henkilöstöjaosto", "utbildningsnämnden" */
    private static final Pattern COMMITTEE = Pattern.compile(
            "((?:kunnan|kaupungin)hallituksen )?(\\p{L}{2,30}- (?:ja|och) )?\\p{L}{0,30}"
                    + "(?:hallitus|lautakunta|jaosto|jaos|toimikunta|johtokunta|nämnden|sektionen|utskottet)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Kuhmon kaupunginhallitus", "Kuopion kaupungin kaupunginhallitus" */
    private static final Pattern OF_MUNICIPALITY =
            Pattern.compile("\\p{Lu}[\\p{L}-]{1,30}[ns] (?:kaupungin |kunnan |kommuns |stads )?"
                    + "(?=(?:kunnan|kaupungin)?(?:hallitus|valtuusto)\\b|(?:kommun|stads)(?:styrelse|fullmäktige))");

    private static final Pattern WORD = Pattern.compile("[\\p{L}.]{2,40}");

    static {
        Body board = new Body(BodyKind.BOARD, "Kaupunginhallitus", "Kunnanhallitus");
        Body council = new Body(BodyKind.COUNCIL, "Kaupunginvaltuusto", "Kunnanvaltuusto");
        Body styrelse = new Body(BodyKind.BOARD, "Stadsstyrelsen", "Kommunstyrelsen");
        Body fullmaktige = new Body(BodyKind.COUNCIL, "Stadsfullmäktige", "Kommunfullmäktige");
        known(board, "khall kh kha khal kunnanh kaupunginh hall");
        known(council, "kv kvalt kval kvt valt valtuusto");
        known(styrelse, "kst kstyr ks sst stst sts styr styrelsen");
        known(fullmaktige, "kfm kfge kf kfg fge sfm sfge sf fullm fullmäktige");
        known(Body.named(BodyKind.BOARD, "Kaupunginhallitus"), "kaupunginhallitus kaup.hall");
        known(Body.named(BodyKind.BOARD, "Kunnanhallitus"), "kunnanhallitus kunn.hall");
        known(Body.named(BodyKind.COUNCIL, "Kaupunginvaltuusto"), "kaupunginvaltuusto");
        known(Body.named(BodyKind.COUNCIL, "Kunnanvaltuusto"), "kunnanvaltuusto");
        known(Body.named(BodyKind.BOARD, "Stadsstyrelsen"), "stadsstyrelsen");
        known(Body.named(BodyKind.BOARD, "Kommunstyrelsen"), "kommunstyrelsen");
        known(Body.named(BodyKind.COUNCIL, "Stadsfullmäktige"), "stadsfullmäktige");
        known(Body.named(BodyKind.COUNCIL, "Kommunfullmäktige"), "kommunfullmäktige");
    }

    private BodyNames() {}

    private static void known(Body body, String words) {
        List.of(words.split(" ")).forEach(word -> KNOWN.put(word, body));
    }

    /** The body named at the given place of a line, if it begins there. */
    @Nullable
    static Found<Body> at(String line, int from) {
        Matcher prefix =
                OF_MUNICIPALITY.matcher(line).region(from, line.length()).useTransparentBounds(true);
        int start = prefix.lookingAt() ? prefix.end() : from;
        Matcher word = WORD.matcher(line).region(start, line.length());
        if (word.lookingAt()) {
            Body body = ofWord(word.group());
            if (body != null) {
                return new Found<>(body, from, word.end());
            }
        }
        return committeeAt(line, start);
    }

    @Nullable
    private static Found<Body> committeeAt(String line, int start) {
        Matcher committee = COMMITTEE.matcher(line).region(start, line.length());
        boolean named = committee.lookingAt() && Character.isUpperCase(line.charAt(start));
        if (!named || (committee.end() < line.length() && Character.isLetter(line.charAt(committee.end())))) {
            return null;
        }
        return new Found<>(Body.named(BodyKind.OTHER, capitalised(committee.group())), start, committee.end());
    }

    @Nullable
    static Body ofWord(String word) {
        String plain = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return KNOWN.get(plain.toLowerCase(Locale.ROOT));
    }

    static String capitalised(String name) {
        String lower = name.equals(name.toUpperCase(Locale.ROOT)) ? name.toLowerCase(Locale.ROOT) : name;
        return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    }
}
