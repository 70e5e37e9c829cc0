package fi.verkosto.decision.minutes;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a sentence accepts the proposal as it stands (pelkkä hyväksyminen). "Hyväksyttiin" means what the proposal said,
 * but only where nothing else was accepted: so the clause that accepts may hold known words only.
 *
 * <p>"Kunnanhallitus hyväksyi ehdotuksen yksimielisesti ja nimesi edustajan." does, "Hyväksyttiin Koivun toivomusponsi." and
 * "Hyväksyttiin asian poistaminen esityslistalta." do not.
 */
final class PlainAcceptance {

    /** Where another thought begins: "… ja nimesi edustajaksi kunnanjohtajan". */
    private static final Pattern NEXT_CLAUSE = Pattern.compile("[,;:(]| ja | sekä | samt | och | jolloin ");

    private static final Pattern ACCEPTS =
            Pattern.compile("hyväks|muka(?:an|i)|päätökseksi|päätös on|godkän|omfatta|bifall"
                    + "|biföll|enligt|enlighet|överensstämmelse|blev .{0,20}beslut|voitti|vann");

    /** "puheenjohtajan äänen ratkaistessa"; a proposal of the chair is another one. */
    private static final Pattern CASTING_VOTE =
            Pattern.compile("puheenjohtajan ään\\p{L}+|ordförandes röst|ordförandens röst");

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]*");

    /** The beginnings of words that say who accepts, that it is accepted, whose proposal it is, and how they agreed. */
    private static final Pattern KNOWN = Pattern.compile("hyväksy|hyväksyt|päätti|päätet|päätök|päätös|ehdotu|esity"
            + "|muka|yksimiel|ääni|ääne|ääntä|äänte|kunnanhalli|kaupunginhalli|hallitu|kunnanvaltuust|kaupunginvaltuust|valtuust"
            + "|jaosto|lautakun|(?!puheen)\\p{L}*johtaja|pormestari|esittelij|sihteeri|päällik|muutoksit|sellaisena|tuli|alkuperäi|pohja"
            + "|ratkais|voitti|vastaan|godkän|beslut|beslöt|omfatta|bifall|biföll|enligt|enlighet|överensstäm|förslag"
            + "|enhällig|kommunstyrelse|stadsstyrelse|styrelse|kommunfullm|stadsfullm|fullmäktige|\\p{L}*direktör|föredragand"
            + "|röst|oförändra|ordförande|omröst|avgörande|ärende|sektion|nämnd|besluts");

    private static final Set<String> SMALL = Set.of("""
        asia asian asiassa asiasta on näin ollen siis täten kokonaisuudessaan mukainen jaa ei ja nej i det
        att med mot blev som den till av ursprungliga vann hans hennes seuraavan seuraava vt vs tf vid efter
        jälkeen mentyä tasan kokous suoritetussa toimitetussa pidetyn sitten edellä mainitun olevan lähtien
        tekemän tehdyn antaman esittämän
        """.strip().split("\\s+"));

    /** What it may say besides when it is known what the presenter changed the proposal to. */
    private static final Pattern CHANGED = Pattern.compile(
            "muute|täydenn|korja|tarkenn|uusi|uuden|kokouk|tehty|tehdyn|tekem|antam|esittäm|ändra|kompletter|nya"
                    + "|sammanträd|gjord");

    private PlainAcceptance() {}

    static boolean is(String sentence, boolean changeKnown) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        boolean accepts = false;
        for (String clause : NEXT_CLAUSE.split(CASTING_VOTE.matcher(lower).replaceAll(""), -1)) {
            if (ACCEPTS.matcher(clause).find()) {
                accepts = true;
                if (!isPlain(clause, changeKnown)) {
                    return false;
                }
            }
        }
        return accepts;
    }

    private static boolean isPlain(String clause, boolean changeKnown) {
        Matcher word = WORD.matcher(clause);
        while (word.find()) {
            boolean known = SMALL.contains(word.group())
                    || KNOWN.matcher(word.group()).lookingAt()
                    || (changeKnown && CHANGED.matcher(word.group()).lookingAt());
            if (!known) {
                return false;
            }
        }
        return true;
    }
}
