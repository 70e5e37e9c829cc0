package fi.verkosto.decision.minutes;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a sentence says nothing but that the municipality joins (pelkkä liittyminen): from its beginning to the network it
 * holds only words that say who decides and who joins. What follows the network is looked at by {@link Doubts}.
 *
 * <p>"Kunnanhallitus päättää, että Sysmän kunta osallistuu USO-verkostoon" does; "Kunnanhallitus toivoo, että …", "Ehdotus, että
 * …, raukesi" and "Kunta jatkaa asian valmistelua USO-verkostoon liittymiseksi" do not.
 */
final class PlainJoining {

    /** "Jäsen Aho ehdotti Bergin kannattamana, että", "föreslog att", "teki vastaehdotuksen:": whoever proposes it. */
    private static final Pattern INTRODUCTION =
            Pattern.compile(".*(?i:ehdot|esit|teki|föresl|framställ)\\p{L}*[^:]*?(?:,? että |,? att |: ?|om att )");

    /** "Sysmän kunta", "Larsmo kommun", "staden Jakobstad", "Turku osallistuu" */
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}:-]+(?: Tl)?(?= (?:[Kk]un(?:ta|na)|[Kk]aupun|[Vv]altuu|kommun|stad))"
                    + "|(?<=(?:staden|kommunen|styrelsen i) )\\p{Lu}[\\p{L}:-]+"
                    + "|\\p{Lu}[\\p{L}:-]+(?= (?:osallistuu|jatkaa|deltar|ansluter))");

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}:-]*");

    /** Where the network is named: up to there every word counts. */
    private static final Pattern NETWORK = Pattern.compile(
            "(?<!\\p{L})(?:uso|verkosto|nätverk|projekti(?:in|ssa)|hankkeeseen|organisaatio|organisation)");

    /** The beginnings of words that say who decides, who joins, and that it is decided. */
    private static final Pattern KNOWN = Pattern.compile("kunnanhalli|kaupunginhalli|hallitu|valtuust|kunnanvaltuust"
            + "|kaupunginvaltuust|jaosto|konsernijaosto|päättä(?:ä|n|v)|päätti|päätet|päätän|päätöks|yksimiel|hyväksy|kunta|kunna|kaupunki"
            + "|kaupungi|uso|verkosto|kausi|kaude|kaute|projekti|hankkee|toimin|toimikau|liitt|liity|osallist|läht|lähde|mukaan"
            + "|mukana|jatka|jatko|uusi|ilmoittautu|sopimu|jäseny|äänin|ääne|ääni|äänt|kommunstyrelse|stadsstyrelse|styrelse"
            + "|kommunfullm|stadsfullm|fullmäktige|beslut|beslöt|kommun|stad|enhällig|nätverket|nätverkets|period|verksamhet|anslut|anslöt"
            + "|delta|deltog|fortsätt|förny|medverk|medlem|avtal|godkän|röst|omröst|avtalsenlig");

    private static final Set<String> SMALL = Set.of("""
        että ja on ei jaa olla tulla olevan myös edelleen jälleen uudelleen siis näin ollen täten sekä
        jatkossakin vuosina vuosiksi vuoden vuosien ajalle ajaksi alkaen alkavaan alkavalle uuden sukupolven
        organisaatiot organisaatioiden johtaminen johtamisen uudistuvien kuntien kuntaliiton fcg:n fcg
        perusteella jälkeen vuosimaksulla liitteenä liitteen oheisen mukaisen mukaisesti esitetyn esityksen
        ehdotuksen kokouksessaan kokouksessa esittelijän pohjaehdotuksen kahdeksas kahdeksannelle
        seuraavalle kautta itse puolestaan att och är vara ska skall sig sin sitt i till med för det den på
        under åren år även också fortfarande vid sammanträde nya generationens organisationer ledarskap går
        gå blir bli bifogade bilagda hänvisning enligt jag behandlade ärendet möte dnr
        """.strip().split("\\s+"));

    private PlainJoining() {}

    /** Whether only known words stand before the network, which may be named before or after the verb. */
    static boolean is(String sentence, int verb) {
        String whole = withoutIntroduction(sentence, verb);
        String lower = whole.toLowerCase(Locale.ROOT);
        int join = Math.max(0, verb - (sentence.length() - whole.length()));
        Matcher network = NETWORK.matcher(lower);
        int end = network.find(Math.min(join, lower.length())) ? network.start() : join;
        return isPlain(
                NAME.matcher(whole.substring(0, Math.min(end, whole.length()))).replaceAll(""));
    }

    private static String withoutIntroduction(String sentence, int verb) {
        Matcher introduction = INTRODUCTION.matcher(sentence).region(0, Math.min(verb, sentence.length()));
        return introduction.lookingAt() ? sentence.substring(introduction.end()) : sentence;
    }

    private static boolean isPlain(String words) {
        Matcher word = WORD.matcher(words);
        while (word.find()) {
            String lower = word.group().toLowerCase(Locale.ROOT);
            boolean letter = lower.length() == 1;
            if (!letter && !SMALL.contains(lower) && !KNOWN.matcher(lower).lookingAt()) {
                return false;
            }
        }
        return true;
    }
}
