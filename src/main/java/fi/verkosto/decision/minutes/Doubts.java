package fi.verkosto.decision.minutes;

import java.util.List;
import java.util.regex.Pattern;

/** Words that make a joining unsure (epäilyt). A wrong JOIN is the worst error there is, so that one of them is enough. */
final class Doubts {

    /** "mikäli määräraha riittää", "sillä varauksella", "edellyttäen", "med förbehåll" */
    private static final Pattern CONDITION =
            Pattern.compile("(?<!\\p{L})(?:mikäli|jos|ehdolla|(?<!(?:esitety|mainitu|mukais|tarjotu)in"
                    + " )ehdoin|ehdolli\\p{L}+|edellyttäen|edellyttää|edellytyksellä|edellytyksin|varauksella|varauksin|ellei|jollei|kunhan|sitten"
                    + " kun|så snart|förutom|om inte|ifall|förutsatt"
                    + "|förutsättning|villkor|villkorlig\\p{L}*|förbehåll)(?!\\p{L})");

    /** "om grannkommunerna också deltar"; but "avtal om kommunens deltagande" */
    private static final Pattern SWEDISH_IF = Pattern.compile(
            "(?<!\\p{L})om (?:\\p{L}*kommun(?:en|er|erna)|staden|fullmäktige|anslag\\p{L}*|budget\\p{L}*"
                    + "|avgift\\p{L}*|det|man|minst)(?!\\p{L})");

    /** "vasta ensi kaudella", "myöhemmin", "aikaisintaan", "först från 2027", "senare" */
    private static final Pattern LATER = Pattern.compile("(?<!\\p{L})(?:vasta|myöhemmin|aikaisintaan|tidigast|senare"
            + "|först (?:från|under|nästa|efter|år)|ei (?:tällä|vielä|nyt))(?!\\p{L})");

    /** "mahdollisuuksien mukaan", "vuoden koeajaksi", "aiesopimus", "suhtautuu myönteisesti", "återkommer till saken" */
    private static final Pattern LEANING = Pattern.compile("mahdollisuuksien"
            + " mukaan|periaat|tulevaisuudessa|koeaja|kokeilu|aiesopimu|tarjouspyyn|anbudsbegär|myönteise|kannattaa"
            + " sitä|palataan|palaa asiaan|harkint|harkinn|tutustumis|positiv|återkom|avsiktsförklaring|på"
            + " prov|försöksperiod");

    /** "valtuuttaa kunnanjohtajan päättämään osallistumisesta": but not "allekirjoittamaan sopimuksen" */
    private static final Pattern LEFT_TO_OTHERS =
            Pattern.compile("valtuu(?:t|d)\\p{L}* .{0,60}(?:päättä|liittyä|neuvott|harki)"
                    + "|(?:befullmäktig|bemyndig)\\p{L}* .{0,60}(?:beslut|anslut|förhandl)");

    /** "USO-verkoston sijaan kunta liittyy", "i stället för USO-nätverket" */
    private static final Pattern INSTEAD =
            Pattern.compile("(?<!\\p{L})(?:sijaan|sijasta|asemesta|i stället)(?!\\p{L})");

    /** "valtuustoaloitteessa esitetään, että kunta liittyy", "oikaisuvaatimus, jonka mukaan": what others want. */
    private static final Pattern WANTED_BY_OTHERS =
            Pattern.compile("aloittee|aloite(?!tt)|oikaisuvaatimu(?:s|ks)(?!ohj)"
                    + "|vaaditaan|vaatii|toivomuspon|(?<!\\p{L})motion(?:en)?(?!\\p{L})|omprövningsbegäran");

    /** "Vaihtoehto A: kunta liittyy", "osallistuuko kunta", "liittymisestä tai liittymättä jättämisestä", "eller inte" */
    private static final Pattern CHOICE = Pattern.compile("vaihtoeh(?:to|do)|alternativ|\\?$|(?<!\\p{L})(?:tai|vai)"
            + " (?:\\p{L}+"
            + " )?(?:ei|liittymättä|osallistumatta|jättä\\p{L}*|jäädä|jää|olla)(?!\\p{L})|(?:osallistuu|liittyy|osallistutaan|liitytään)k[oö](?!\\p{L})|(?<!\\p{L})eller"
            + " (?:inte|ej)(?!\\p{L})");

    /** "hyväksyi ehdotuksen, mutta pyysi uutta esitystä", "men frågan återupptas" */
    private static final Pattern BUT = Pattern.compile("(?<!\\p{L})(?:mutta|kuitenkin|men|dock|emellertid)(?!\\p{L})");

    /** "ennen kuin kunta osallistuu", "innan kommunen deltar" */
    private static final Pattern BEFORE_IT = Pattern.compile("ennen kuin|(?<!\\p{L})innan(?!\\p{L})");

    /** "toteaa, että kunta osallistuu jo", "konstaterar att": told of, not decided. */
    private static final Pattern TELLING = Pattern.compile(
            "(?<!\\p{L})(?:toteaa|todetaan|katsoo|konstaterar|anser|antecknar),? (?:että|att)(?!\\p{L})");

    /** "verkoston kustannuksiin", "verkostoon kuuluvien kuntien tapaamiseen", "tarkkailijana": something less than joining. */
    private static final Pattern LESS = Pattern.compile("(?:verkoston|nätverkets) (?:kustannu|kostnad|maksu)"
            + "|verkostoon (?:kuuluv|liittyv|hakeutuv)|verkoston \\p{L}+ (?:hankkee|projekti)"
            + "|tarkkailij|vieraana|observatör|som gäst|(?<!\\p{L})seuraamalla|genom att följa");

    /** "neljään verkostoon", "hyvinvointijohtamisen verkostoon", "muihin verkostoihin": a network, but which? */
    private static final Pattern SOME_NETWORK = Pattern.compile(
            "verkostoihin|verkostoissa|(?<![\\p{L}:])(?!liit|osallis|läht|jäsen|kuntaliiton|tähän|mainittuun|esitettyyn|ko)\\p{L}+n"
                    + " verkosto(?:on|ssa)");

    /** "nätverket Friska kommuner", "nätverket för småkommuner"; but "nätverket under perioden", "nätverket enligt avtalet" */
    private static final Pattern SOME_SWEDISH_NETWORK = Pattern.compile(
            "(?<!-)nätverket(?! ?(?:[,.;:()]|$|\\d|under|för (?:period|verksamhet|år)|enligt|med|från|och|samt"
                    + "|i |som|på|till|genom|år))");

    /** "määräraha, jolla kunta osallistuu", "så att kommunen deltar": joining is no more than a part of another thought. */
    private static final Pattern ASIDE = Pattern.compile(
            "(?<!\\p{L})(?:jolla|jonka|jossa|jota|jolloin|jotta|enligt vilket|så att|för att|huruvida|när)(?!\\p{L})");

    /** "antaa lausunnon, että", "ottaa käsiteltäväkseen päätöksen", "varaa määrärahan", "inleder förhandlingar" */
    private static final Pattern OTHER_DEED = Pattern.compile(
            "lausun|otto-oikeu|käsiteltäväk|(?<!\\p{L})varaa|varata" + "|lisätään|kehott|uppman|reserver|inled|utlåt");

    /** "päätös kumottiin", "peruutti", "jätti panematta täytäntöön", "upphävs" */
    private static final Pattern CANCELLED =
            Pattern.compile("kumo(?:a|t|si)|rauke|förföll|förfaller|peruut|peruttiin|panematta|ei"
                    + " panna|uudelleenkäsit|upphäv|återtog|återkalla|avför|poist(?:i|ettiin|etaan) .{0,40}lista");

    private static final List<Pattern> UNSURE = List.of(
            CONDITION,
            SWEDISH_IF,
            LATER,
            LEANING,
            LEFT_TO_OTHERS,
            INSTEAD,
            WANTED_BY_OTHERS,
            CHOICE,
            BUT,
            BEFORE_IT,
            TELLING,
            LESS,
            CANCELLED);

    private Doubts() {}

    /** Whether the sentence, in lower case, may say that somebody joins without meaning it. */
    static boolean in(String lower) {
        return UNSURE.stream().anyMatch(doubt -> doubt.matcher(lower).find());
    }

    /** Whether a sentence that does not name the network may mean another one. */
    static boolean ofNetwork(String lower) {
        return SOME_NETWORK.matcher(lower).find()
                || SOME_SWEDISH_NETWORK.matcher(lower).find();
    }

    /** Whether what stands before the verb says that something else is done than joining. */
    static boolean before(String words) {
        return ASIDE.matcher(words).find() || OTHER_DEED.matcher(words).find();
    }

    /** Whether the sentence leaves it open, as "osallistuuko kunta", so that it says neither that it joins nor that it does not. */
    static boolean isOpen(String lower) {
        return CHOICE.matcher(lower).find();
    }

    /** Whether a sentence beside the one that joins takes half of it back: "Päätös edellyttää määrärahaa." */
    static boolean takesBack(String lower) {
        return CONDITION.matcher(lower).find()
                || SWEDISH_IF.matcher(lower).find()
                || CANCELLED.matcher(lower).find()
                || CHOICE.matcher(lower).find();
    }
}
