package fi.verkosto.decision.minutes;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises the labels of minutes (väliotsikot) in both languages. */
final class Labels {

    private static final int MOST_WORDS = 5;
    private static final int SHORTEST_SENTENCE = 45;
    private static final Map<String, Part> KNOWN = new HashMap<>();

    /** "Kunnanjohtajan ehdotus", "Esittelijän muutettu päätösehdotus", "Kommundirektörens förslag till beslut" */
    private static final Pattern OWNED_PROPOSAL = Pattern.compile(
            "[\\p{L} -]{3,60}(?:n (?:\\p{L}+ )?(?:päätös)?(?:ehdotus|esitys)|s (?:besluts?)?förslag(?: till beslut)?)");

    /** "Kunnanhallituksen päätös", "Kommunstyrelsens beslut" */
    private static final Pattern OWNED_RESOLUTION = Pattern.compile(
            "[\\p{L}]{3,30}(?:hallituksen|valtuuston|jaoston|lautakunnan) päätös|[\\p{L}]{3,30}s beslut");

    /** "Kommundirektörens beredning", "Hallintojohtajan valmistelu" */
    private static final Pattern OWNED_PREPARATION =
            Pattern.compile("[\\p{L} -]{3,40}(?:ens|örs|efs) beredning|[\\p{L} -]{3,40}n valmistelu");

    /** "KST 14        Godkändes." */
    private static final Pattern NUMBERED_RESOLUTION =
            Pattern.compile("(\\p{L}{2,6} \\d{1,4}) +\\p{Lu}\\p{L}{3,}.*\\.");

    private static final Pattern NEXT_WORD = Pattern.compile("[^ :]+(?: ?/ ?[^ :]+)?");

    static {
        known(Part.PREPARER, "valmistelija", "valmistelijat", "valmistelija/lisätiedot", "valmistelijat/lisätiedot");
        known(Part.PREPARER, "asian valmistelija", "valmistelu", "asian valmistelu", "valmisteli", "beredare");
        known(Part.PREPARER, "beredning", "beredd av", "beredare/tilläggsuppgifter", "ärendets beredare");
        known(Part.PRESENTER, "esittelijä", "asian esittelijä", "föredragande", "föredragare", "esittely");
        known(Part.PROPOSAL, "päätösehdotus", "ehdotus", "esitys", "päätösesitys", "esittelijän ehdotus");
        known(Part.PROPOSAL, "beslutsförslag", "förslag", "förslag till beslut", "framställning");
        known(Part.PROPOSAL, "muutettu päätösehdotus", "uusi päätösehdotus", "ändrat beslutsförslag");
        known(Part.PROPOSAL, "ehdotus kokouksessa", "päätösehdotus kokouksessa");
        known(Part.PROCEEDINGS, "käsittely", "asian käsittely", "kokouskäsittely", "behandling", "ärendets behandling");
        known(Part.PROCEEDINGS, "käsittely kokouksessa", "asian käsittely kokouksessa", "behandling på mötet");
        known(Part.PROCEEDINGS, "äänestys", "omröstning");
        known(Part.RESOLUTION, "päätös", "beslut", "päätökset", "avgörande", "ratkaisu");
        known(Part.ATTACHMENTS, "liite", "liitteet", "liitteenä", "oheismateriaali", "liiteaineisto", "bilaga");
        known(Part.ATTACHMENTS, "bilagor", "oheisaineisto", "liitteet ja oheismateriaali", "tilläggsmaterial");
        known(Part.ATTACHMENTS, "liitemateriaali", "liitteet/oheismateriaali", "kompletterande material");
        known(Part.NOTICE, "tiedoksi", "tiedoksianto", "jakelu", "ote", "otteet", "lisätiedot", "lisätietoja");
        known(Part.NOTICE, "täytäntöönpano", "toimeenpano", "för kännedom", "delgivning", "utdrag", "allekirjoitus");
        known(Part.NOTICE, "lisätietojen antaja", "tilläggsuppgifter", "distribution", "underskrift", "verkställighet");
        known(Part.NOTICE, "allekirjoitukset", "esteellisyys", "jäävi", "nähtävilläolo", "lisätietoja antaa");
        known(Part.APPEAL, "muutoksenhaku", "oikaisuvaatimus", "oikaisuvaatimusohje", "oikaisuvaatimusohjeet");
        known(Part.APPEAL, "muutoksenhakuohje", "valitusosoitus", "ändringssökande", "omprövning", "besvärsanvisning");
        known(Part.APPEAL, "muutoksenhakukielto", "begäran om omprövning", "anvisning om begäran om omprövning");
        known(Part.APPEAL, "anvisningar för begäran om omprövning", "rättelseyrkande", "muutoksenhakuohjeet");
        known(Part.BACKGROUND, "kuvaus", "selostus", "tausta", "taustaa", "perustelut", "päätöksen perustelut");
        known(Part.BACKGROUND, "esittelijän perustelut", "tiivistelmä", "asiaselostus", "selostus asiasta");
        known(Part.BACKGROUND, "asian tausta", "beskrivning", "redogörelse", "motivering", "sammandrag", "bakgrund");
        known(Part.BACKGROUND, "vaikutusten arviointi", "toimivalta", "talousvaikutukset", "taloudelliset vaikutukset");
        known(Part.BACKGROUND, "päätöksen peruste", "motivering till beslutet", "valmisteluteksti", "johdanto");
        known(Part.TITLE, "asia", "otsikko", "ärende", "ärendet", "rubrik", "asian otsikko");
        known(Part.CASE_NUMBER, "asianumero", "asianro", "diaarinumero", "diaarinro", "dnro", "diarienummer");
        known(Part.CASE_NUMBER, "ärendenummer", "asiatunnus", "dnr", "dno", "diaari", "asiakirjan diaarinumero");
    }

    /** "Esittelijä muutti ehdotustaan", "Föredraganden ändrade sitt förslag": a sentence, not a label with a name. */
    private static final Pattern TELLS_OF_PRESENTER = Pattern.compile(
            "(?:muutti|täydensi|tarkensi|korjasi|teki|antoi|veti|poisti|peruutti|esitti|ehdotti|esitteli|selosti|totesi"
                    + "|ilmoitti|saapui|poistui|ändrade|kompletterade|gjorde|gav|drog|föreslog|redogjorde|meddelade)(?!\\p{L})");

    private Labels() {}

    private static void known(Part part, String... labels) {
        List.of(labels).forEach(label -> KNOWN.put(label, part));
    }

    /** The label with which the line begins, if it begins with one. */
    @Nullable
    static Label of(String line) {
        if (line.isEmpty() || !Character.isUpperCase(line.charAt(0))) {
            return null;
        }
        Matcher numbered = NUMBERED_RESOLUTION.matcher(line);
        if (line.length() < 200 && numbered.matches() && BodyNames.at(line, 0) != null) {
            return new Label(Part.RESOLUTION, numbered.group(1), contentStart(line, numbered.end(1)));
        }
        Part spaced = line.length() < 40 && line.indexOf(' ') > 0
                ? KNOWN.get(plain(line).replace(" ", ""))
                : null;
        return spaced == null ? longest(line) : new Label(spaced, line, line.length());
    }

    @Nullable
    private static Label longest(String line) {
        Matcher words = NEXT_WORD.matcher(line);
        Label longest = null;
        for (int count = 0; count < MOST_WORDS && words.find() && words.end() < 90; count++) {
            Part part = partOf(line.substring(0, words.end()));
            if (part != null && isLabel(part, line, words.end())) {
                longest = new Label(part, line.substring(0, words.end()), contentStart(line, words.end()));
            }
        }
        return longest;
    }

    @Nullable
    private static Part partOf(String words) {
        String plain = plain(words);
        Part part = KNOWN.get(plain);
        if (part == null && OWNED_PREPARATION.matcher(plain).matches()) {
            return Part.PREPARER;
        }
        if (part == null && OWNED_PROPOSAL.matcher(plain).matches()) {
            return Part.PROPOSAL;
        }
        return part == null && OWNED_RESOLUTION.matcher(plain).matches() ? Part.RESOLUTION : part;
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replace(" / ", "/").replace(":", "");
    }

    /** "Päätös Hyväksyttiin." is a label with its text, "Päätös on ehdotuksen mukainen." is a sentence. */
    private static boolean isLabel(Part part, String line, int end) {
        String rest = line.substring(end).strip();
        if (rest.isEmpty() || rest.charAt(0) == ':') {
            return true;
        }
        boolean person = part == Part.PREPARER || part == Part.PRESENTER || part == Part.CASE_NUMBER;
        boolean sentence = part == Part.TITLE || part == Part.BACKGROUND || part == Part.NOTICE;
        boolean decision = part == Part.RESOLUTION || part == Part.PROPOSAL;
        boolean title = decision && !rest.endsWith(".") && rest.length() < SHORTEST_SENTENCE;
        if (part == Part.PRESENTER && TELLS_OF_PRESENTER.matcher(rest).lookingAt()) {
            return false;
        }
        boolean begins = Character.isUpperCase(rest.charAt(0)) || Character.isDigit(rest.charAt(0)) || person;
        return !sentence && !title && begins && (person || line.charAt(end - 1) != '.');
    }

    private static int contentStart(String line, int end) {
        int start = end;
        while (start < line.length() && (line.charAt(start) == ' ' || line.charAt(start) == ':')) {
            start++;
        }
        return start;
    }
}
