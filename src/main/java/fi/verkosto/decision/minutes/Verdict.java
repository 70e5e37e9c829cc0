package fi.verkosto.decision.minutes;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence of a resolution does with the proposals (ratkaisu).
 *
 * @param maker the member whose proposal was accepted, in the genitive, if the sentence names one
 */
record Verdict(Kind kind, @Nullable String maker) {

    enum Kind {
        ACCEPTS_PRESENTERS,
        /** "Hyväksyttiin ehdotus": whose, it does not say. */
        ACCEPTS,
        ACCEPTS_COUNTER,
        REJECTS,
        NONE
    }

    private static final String PROPOSAL = "(?:ehdotu|esity|förslag)";

    /** "ehdotuksen mukaisesti", "päätettiin esityksen mukaan", "enligt förslaget", "i enlighet med förslaget" */
    private static final Pattern ACCORDING =
            pattern("(?:ehdotuksen|esityksen) muka|(?:enligt|i enlighet med|i överensstämmelse med) .{0,40}förslag");

    /** "hyväksyi", "hyväksyttiin", "godkändes", "päätökseksi tuli" */
    private static final Pattern APPROVES =
            pattern("hyväksyi|hyväksyt|hyväksyä|hyväksyy|hyväksyn|godkän|omfatta|bifall|biföll"
                    + "|päätökseksi|blev (?:\\p{L}+ )?beslut");

    /** "hylkäsi ehdotuksen", "jätti ehdotuksen hyväksymättä", "ehdotusta ei hyväksytty", "förslaget förkastades" */
    private static final Pattern REJECTS = pattern(
            "hylkä|hylät|hylätt|hyväksymättä|ei(?: \\p{L}+){0,2} hyväksy|förkasta|avslog|avslås|inte(?: \\p{L}+){0,2}"
                    + " godkän");

    private static final Pattern COUNTER =
            pattern("vastaehdotu|vastaesity|muutosehdotu|muutosesity|motförslag|ändringsförslag");

    private static final Pattern PRESENTERS =
            pattern("(?:johtajan|pormestarin|esittelijän|sihteerin|päällikön|föredragandens"
                    + "|direktörens|pohja|alkuperäisen|kunnanhallituksen|kaupunginhallituksen|styrelsens|päätös|besluts)(?:"
                    + " \\p{L}+){0,3}(?: |-)?" + PROPOSAL);

    /** "Virtasen ehdotuksen", "Matti Virtasen tekemän ehdotuksen", "Lindqvists förslag" */
    private static final Pattern MEMBERS =
            Pattern.compile("(\\p{Lu}[\\p{L}-]{2,30}[ns])(?: (?:tekemän|esittämän|ehdottaman|kannattaman))?"
                    + " (?:ehdotu|esity|muutos|vasta|förslag|motförslag|ändringsförslag)");

    private static final int SHORT = 60;

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex);
    }

    static Verdict of(String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        boolean proposal = lower.contains("ehdotu") || lower.contains("esity") || lower.contains("förslag");
        boolean counter = COUNTER.matcher(lower).find();
        String maker = maker(sentence);
        if (REJECTS.matcher(lower).find() && proposal) {
            return new Verdict(counter || maker != null ? Kind.NONE : Kind.REJECTS, null);
        }
        boolean approves = APPROVES.matcher(lower).find() && (proposal || sentence.length() <= SHORT);
        if (!approves && !ACCORDING.matcher(lower).find()) {
            return new Verdict(Kind.NONE, null);
        } else if (counter || maker != null) {
            return new Verdict(Kind.ACCEPTS_COUNTER, maker);
        }
        boolean presenters = PRESENTERS.matcher(lower).find();
        return new Verdict(presenters ? Kind.ACCEPTS_PRESENTERS : Kind.ACCEPTS, null);
    }

    @Nullable
    private static String maker(String sentence) {
        Matcher members = MEMBERS.matcher(sentence);
        boolean named = members.find();
        String lower = named ? members.group(1).toLowerCase(Locale.ROOT) : "";
        boolean office = Titles.ofOwner(lower) != null
                || lower.endsWith("tiin")
                || lower.endsWith("hallituksen")
                || lower.endsWith("esittelijän")
                || lower.endsWith("styrelsens")
                || lower.endsWith("valtuuston")
                || lower.equals("föredragandens");
        return named && !office ? members.group(1) : null;
    }
}
