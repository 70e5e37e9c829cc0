package fi.verkosto.decision.minutes;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the stance of a sentence (kanta). A wrong JOIN is the worst error: every doubt makes it NONE. */
final class Stances {

    private static final String NEGATION = "(?<!\\p{L})(?:ei|eivät|ettei|eikä|eivätkä|inte|ej|icke)(?!\\p{L})";

    /** "jätettiin pöydälle", "pöydällepano", "bordlägga ärendet", "siirretään seuraavaan kokoukseen" */
    private static final Pattern POSTPONE = pattern("pöydälle|pöydällä|pöytäy|bordl[aä]|bordlades"
            + "|(?:siirret|siirtä|siirsi|siirty)\\p{L}* .{0,40}kokouk|uppskjut|skjuts? upp");

    /** "palautettiin valmisteluun", "uudelleen valmisteltavaksi", "återremitterades", "till ny beredning" */
    private static final Pattern RETURN =
            pattern("(?:palaut\\p{L}* .{0,60})valmistel|uudelleen valmistel|uuteen valmistel"
                    + "|återremi|återförvis|återsänd|(?:till|för) ny beredning");

    /** "esittää kunnanvaltuustolle", "ehdottaa edelleen valtuustolle", "föreslår för kommunfullmäktige" */
    private static final Pattern TO_COUNCIL = pattern("(?:ehdot|esit|saatt|vie|siirt)\\p{L}* .{0,60}valtuuston"
            + " (?:päätettäv|hyväksyttäv|käsiteltäv)|(?:ehdot|esit)\\p{L}*,? että"
            + " (?:kunnan|kaupungin)?valtuusto|(?:ehdot|esit)\\p{L}* .{0,40}valtuustol|valtuustolle"
            + " .{0,30}(?:ehdot|esit)|föresl\\p{L}* .{0,40}fullmäktige");

    /** "liittyä", "osallistuu", "lähtee mukaan", "ansluter sig", "deltar" */
    private static final Pattern JOIN_VERB = pattern(
            "(?<!\\p{L})(?:liittyä|liittyvänsä|liittyi|liitytään|liityttiin|osallistuu|osallistua|osallistutaan|osallistuttiin|osallistuvansa|osallistui|(?:on|olla|ollaan|tulla)"
                    + " mukana|läht\\p{L}+ (?:.{0,60}mukaan|.{0,30}verkostoon)|tule\\p{L}* .{0,30}mukaan|(?:är|vara)"
                    + " med|lähde\\p{L}+ .{0,60}mukaan|ilmoittautuu|ilmoittautua|ansluter sig|ansluta"
                    + " sig|ansluter|ansluta|går med|gå med|deltar|delta|deltaga|deltog|anslöt|blir medlem|bli"
                    + " medlem)(?!\\p{L})");

    /** Words that also mean other things, so that the municipality must be named: "kunta liittyy", "kaupunki jatkaa" */
    private static final Pattern MUNICIPALITYS_VERB =
            pattern("(?<!\\p{L})(?:liittyy|jatkaa|jatketaan|jatkavansa|jatkoi|uusii|uusia|förnyar|förnya|ingår"
                    + "|fortsätter|fortsätta|medverkar|medverka)(?!\\p{L})");

    /** "hyväksyy osallistumisen", "godkänner anslutningen"; but "hyväksyy jäsenyyden päättämisen" */
    private static final Pattern APPROVED_JOINING =
            pattern("(?:hyväksy|godkän)\\p{L}* .{0,90}(?:liittymisen|osallistumisen"
                    + "|jatkamisen|jäsenyyden|jäsenyyttä|tarjouksen|sopimuksen|\\p{L}+sopimuksen|anbudet|offerten|avtalet|anslutningen|anslutning|deltagande|deltagandet)(?!\\p{L})(?!"
                    + " (?!allekirj)\\p{L}+(?:misen|misesta|miseen)(?!\\p{L}))");

    /** "hallintojohtaja Liisa Korhonen osallistuu", "kommundirektören deltar" */
    private static final Pattern PERSONS_VERB =
            pattern("(?:johtaja|sihteeri|päällikkö|pormestari|direktören|direktör|chefen)"
                    + "(?: \\p{L}+){0,3} (?:osallistuu|osallistui|jatkaa|deltar|deltog|fortsätter)");

    /** "Hinku-verkostoon": another network than the one that the decision is to be about */
    private static final Pattern OTHER_NETWORK =
            pattern("(?<!\\p{L})(?!uso)[\\p{L}0-9]{2,40} ?-(?:verkost|nätverk|projekti|hankkee)");

    /** "strategiaverkostoon", "klimatnätverket"; but "kehittämisverkostoon" */
    private static final Pattern OTHER_KIND_OF_NETWORK =
            pattern("(?<![\\p{L}-])(?!uso|kunta|kehittämis|kehittäjä)\\p{L}{3,30}verkosto(?:on|ssa)"
                    + "|(?<![\\p{L}-])(?!uso|kommun|utvecklings|ledar)\\p{L}{3,30}nätverk");

    private static final Pattern OWN_NETWORK = pattern("(?<!\\p{L})uso(?!\\p{L})|uuden sukupolven|nya generation");

    /** What is joined: "USO-verkostoon", "projektiin", "kaudelle", "nätverket" */
    private static final Pattern NETWORK_WORD = pattern(
            "(?<!\\p{L})uso|verkost|projekti|hankkee|nätverk|kaude[nlk]|kautee|perioden|toiminta(?:an|n)|mukaan");

    /** A decision to think about it, and conditions: "selvittää", "mikäli", "under förutsättning". */
    private static final Pattern THINKING = pattern(
            "(?<!\\p{L})(?:(?:voi|voisi|voidaan|voisivat|kan|kunde)(?!\\p{L})|saattaisi|harki|selvit|valmistel"
                    + "|pyyt|neuvott|kartoit|varaud|tutustu|tutki|arvioi|utred|överväg|bered|pitäisi|tulisi|borde)\\p{L}{0,12}");

    /** Who is meant when an event is named: "kunnanjohtaja osallistuu seminaariin" joins nothing. */
    private static final Pattern EVENT =
            pattern("seminaari|tilaisuu|tapaami|webinaari|infoon|koulutuks|kokouksee|evenemang");

    /** "kunta osallistuu verkoston seminaariin kolmen hengen ryhmällä", "deltar i nätverkets seminarium" */
    private static final Pattern TO_EVENT = pattern("(?:seminaari(?:in|ssa)|seminaareihin|tilaisuuteen|tilaisuuksiin"
            + "|tapaamiseen|webinaariin|koulutukseen|kokoukseen)(?!\\p{L})|deltar? i .{0,40}(?:seminari|evenemang)");

    /** "verkostoon", "verkoston toimintaan", "projektiin", "nätverket" */
    private static final Pattern TO_NETWORK = pattern(
            "verkosto(?:projekti|hankkee)?(?:on|ssa|in|seen)|toimintaan|toiminnassa|kauteen|kaudelle|kaudella|kaudeksi|kauden|projektiin|hankkeeseen|mukaan|nätverket(?!s)|nätverkets"
                    + " verksamhet|(?<!\\p{L})uso(?::?oon|:n toim)");

    private static final Pattern MUNICIPALITY =
            pattern("(?<!\\p{L})(?:kunta|kunnan|kaupunki|kaupungin|kommunen|staden|kommun|stad)" + "(?!\\p{L})");

    /** "Hartolan kunta liittyy, ja Sysmän kunta seuraa tilannetta": which of them joins? */
    private static final Pattern NAMED = Pattern.compile(
            "(\\p{Lu}[\\p{L}-]+n) (?:kunta|kaupunki)(?!\\p{L})" + "|(\\p{Lu}[\\p{L}-]+) (?:kommun|stad)(?!\\p{L})");

    /** "ei osallistu", "ettei kunta liity" */
    private static final Pattern NOT_JOINING = pattern(NEGATION
            + "[^,;]{0,90}?(?<!\\p{L})(?:osallistu|osallistuta|osallistunut|osallistuisi|liity|liitytä|liittynyt|liittyisi|lähde|lähdetä|jatka|jatketa|ole"
            + " mukana|olla mukana|ilmoittaudu|tule mukaan)(?!\\p{L})|(?<!\\p{L})(?:går|gå|går vi) (?:inte|ej|icke)"
            + " med(?!\\p{L})");

    /** "ei hyväksytä", "ei pidetä tarkoituksenmukaisena" */
    private static final Pattern NOT_WANTED = pattern(NEGATION
            + "[^,;]{0,90}?(?<!\\p{L})(?:mene|haluta|halua|pidetä|pidä|hyväksy|hyväksytä|nähdä|näe|katsota|ole"
            + " tarpeen|ole syytä|ole .{0,40}mahdollisuutta|ole perusteltua|ole"
            + " tarkoituksenmukaista|ryhdy|ryhdytä|tehdä|tee sopimusta|uusita|uusi)(?!\\p{L})");

    /** "olla liittymättä", "jättäydytään pois", "jää ulkopuolelle", "avstår", "luopuu" */
    private static final Pattern STAYING_OUT = pattern(
            "liittymättä|osallistumatta|lähtemättä|jatkamatta|jättäy\\p{L}+|(?<!\\p{L})(?:jää|jäädä|jäädään|jäävänsä)"
                    + " .{0,40}(?:pois|ulkopuolelle)|(?<!\\p{L})luopu|luovutaan|irtisano|eroaa|erota"
                    + " |erotaan|irtautu|pidättäyty|kieltäyty|väliin|(?:står|stannar|stå|stanna|ställer sig|blir)"
                    + " utanför|avslutar|avsluta |lämnar? .{0,30}nätverk|(?<!\\p{L})avstå|avböj|utträd|tackar?"
                    + " nej|kielteisesti|(?:hylkää|hylätä|hylkäsi|hylättiin)"
                    + " .{0,40}(?:osallistumi|liittymi|tarjou|jäseny|kutsu)|avslå");

    /** "hylätä esityksen osallistua", "kumoaa päätöksensä liittyä": what is turned down or taken back is joining. */
    private static final Pattern TURNING_DOWN =
            pattern("(?<!\\p{L})(?:hylk|hylät|hylää|kumo|kumot|perua|peruu|peru |peruutt|lopett"
                    + "|keskeytt|förkasta|avslå|avslog|upphäv|återkalla|återtar|återta )");

    /** "merkitsee tiedoksi", "antecknar för kännedom": told, not decided. */
    private static final Pattern ONLY_TOLD = pattern("tiedoksi|till kännedom|för kännedom");

    /** "muuhun vastaavaan verkostoon", "ett annat nätverk" */
    private static final Pattern ANOTHER_NETWORK =
            pattern("(?:muuhun|toiseen|johonkin|annat|något)(?: \\p{L}+){0,2} (?:verkost|nätverk)");

    private static final Pattern SWEDISH_NOT = pattern("(?<!\\p{L})(?:inte|ej|icke)(?!\\p{L})");

    private static final Pattern NOT_POSTPONED =
            pattern("rauke|kannat|hylät|hylkä|ei hyväks|understöd|förfall|förkasta");

    private static final Pattern FINNISH_NOT = pattern(NEGATION);

    private Stances() {}

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex);
    }

    /** The one stance that the sentences take together, or NONE when they take several. */
    static Stance of(List<String> sentences, boolean council) {
        Set<Stance> taken = EnumSet.noneOf(Stance.class);
        sentences.forEach(sentence -> taken.add(of(sentence, council)));
        taken.remove(Stance.NONE);
        return taken.size() == 1 ? taken.iterator().next() : Stance.NONE;
    }

    static Stance of(String sentence, boolean council) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        if (POSTPONE.matcher(lower).find()) {
            return NOT_POSTPONED.matcher(lower).find() ? Stance.NONE : Stance.POSTPONE;
        } else if (RETURN.matcher(lower).find()) {
            return NOT_POSTPONED.matcher(lower).find() ? Stance.NONE : Stance.RETURN;
        } else if (!council && TO_COUNCIL.matcher(lower).find()) {
            return Stance.TO_COUNCIL;
        }
        Stance stance = joining(lower);
        boolean unsure = stance == Stance.JOIN && (namesTwo(sentence) || !saysOnlyThat(sentence, lower));
        return unsure ? Stance.NONE : stance;
    }

    private static boolean saysOnlyThat(String sentence, String lower) {
        return sentence.length() == lower.length() && PlainJoining.is(sentence, joinAt(lower));
    }

    private static boolean namesTwo(String sentence) {
        Set<String> names = new HashSet<>();
        Matcher named = NAMED.matcher(sentence);
        while (named.find()) {
            names.add(named.group(1) == null ? named.group(2) : named.group(1));
        }
        return names.size() > 1;
    }

    private static Stance joining(String lower) {
        if (Doubts.isOpen(lower)) {
            return Stance.NONE;
        }
        Matcher out = STAYING_OUT.matcher(lower);
        if (NOT_JOINING.matcher(lower).find() && isAboutTakingPart(lower)) {
            return Stance.DECLINE;
        } else if (out.find()) {
            return FINNISH_NOT.matcher(lower.substring(0, out.start())).find() ? Stance.NONE : Stance.DECLINE;
        } else if (NOT_WANTED.matcher(lower).find() && isAboutTakingPart(lower)) {
            return Stance.DECLINE;
        }
        int join = joinAt(lower);
        if (join < 0 || isElsewhere(lower)) {
            return Stance.NONE;
        } else if (SWEDISH_NOT.matcher(lower).find()) {
            return Stance.DECLINE;
        }
        return joinsSurely(lower, join) ? Stance.JOIN : Stance.NONE;
    }

    /** Where the sentence says that somebody joins, or -1. */
    private static int joinAt(String lower) {
        boolean municipality = MUNICIPALITY.matcher(lower).find();
        Matcher join = JOIN_VERB.matcher(lower);
        Matcher approved = APPROVED_JOINING.matcher(lower);
        Matcher ambiguous = MUNICIPALITYS_VERB.matcher(lower);
        if (PERSONS_VERB.matcher(lower).find() && !municipality) {
            return -1;
        } else if (join.find()) {
            return join.start();
        } else if (approved.find()) {
            return approved.start();
        }
        return municipality && ambiguous.find() ? ambiguous.start() : -1;
    }

    private static boolean isAboutTakingPart(String lower) {
        return NETWORK_WORD.matcher(lower).find() || MUNICIPALITY.matcher(lower).find();
    }

    private static boolean joinsSurely(String lower, int join) {
        String before = lower.substring(0, join);
        boolean another = OTHER_KIND_OF_NETWORK.matcher(lower).find()
                || (!OWN_NETWORK.matcher(lower).find()
                        && (OTHER_NETWORK.matcher(lower).find() || Doubts.ofNetwork(lower)));
        boolean ours = TO_NETWORK.matcher(lower).find()
                || APPROVED_JOINING.matcher(lower).find();
        return NETWORK_WORD.matcher(lower).find()
                && ours
                && !another
                && !Doubts.in(lower)
                && !Doubts.before(before)
                && !THINKING.matcher(before).find()
                && !TURNING_DOWN.matcher(lower).find()
                && !ONLY_TOLD.matcher(lower).find()
                && !ANOTHER_NETWORK.matcher(lower).find()
                && !FINNISH_NOT.matcher(before).find();
    }

    private static boolean isElsewhere(String lower) {
        boolean attends =
                TO_EVENT.matcher(lower).find() && !TO_NETWORK.matcher(lower).find();
        return attends
                || (EVENT.matcher(lower).find() && !MUNICIPALITY.matcher(lower).find());
    }
}
