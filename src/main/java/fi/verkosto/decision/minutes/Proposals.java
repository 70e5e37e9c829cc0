package fi.verkosto.decision.minutes;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What was proposed in a handling (ehdotukset): by the presenter, and against it by members. */
final class Proposals {

    /** "Kaupunginhallitus hyväksyy hallintojohtajan esityksen." */
    private static final Pattern REFERS_TO_EARLIER = Pattern.compile(
            "(?:hyväksy\\p{L}*|päättää) .{0,60}(?:esity|ehdotu)(?:ksen|s)|godkänner .{0,60}förslag",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Kunnanjohtaja muutti päätösehdotustaan", "esittelijä täydensi ehdotustaan", "esittelijä veti ehdotuksensa pois" */
    private static final Pattern CHANGED = Pattern.compile(
            "(?:muutti|muutettu|täydensi|tarkensi|korjasi|veti|peruutti|ändrade|kompletterade|drog)"
                    + " .{0,60}(?:ehdotu|esity|förslag)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Kunnanjohtaja teki kokouksessa seuraavan päätösehdotuksen" */
    private static final Pattern MADE_BY_PRESENTER = Pattern.compile(
            "(?:esittelijä|(?<!puheen)johtaja|pormestari|föredraganden|direktören)(?: \\p{L}+){0,4}"
                    + " (?:teki|antoi|esitti|ehdotti|gav|framställde|föreslog)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Jäsen Virtanen ehdotti, että", "teki vastaehdotuksen", "föreslog" */
    private static final Pattern COUNTER = Pattern.compile(
            "(?<!\\p{L})(?:ehdotti|esitti|vastaehdotu\\p{L}*|vastaesity\\p{L}*|muutosehdotu\\p{L}*|muutosesity\\p{L}*"
                    + "|föreslog|motförslag\\p{L}*|ändringsförslag\\p{L}*)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "joten käsittelyä jatkettiin", "behandlingen fortsatte" */
    private static final Pattern WENT_ON = Pattern.compile(
            "käsittelyä jatkettiin|jatkettiin asian käsittelyä|jatkaa asian käsittelyä|asian käsittelyä jatketaan,"
                    + " koska|behandlingen fortsatt|fortsatte behandlingen|fortsätta behandlingen",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Puheenjohtaja esitti äänestettäväksi siten, että …" */
    private static final Pattern ON_VOTING = Pattern.compile(
            "äänestettäv|äänestysesity|omröstningsproposition", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern MAKES = Pattern.compile(
            "(?<!\\p{L})(?:ehdotti|esitti|teki|föreslog|framställde|gjorde)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "raukesi kannattamattomana", "ei saanut kannatusta", "förföll i brist på understöd" */
    private static final Pattern LAPSED = Pattern.compile(
            "raukes|kannattamat|ei saanut kannatu|ei kannatettu|förföll|fick inget understöd|fick inte understöd",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern PRESENTERS_OWN = Pattern.compile(
            "(?:esittelijä|(?<!puheen)johtaja|pormestari|sihteeri|päällikkö|föredraganden|direktören)(?: \\p{L}+){0,3}"
                    + " (?:ehdotti|esitti|muutti|täydensi|föreslog|ändrade)|(?:hallitus|valtuusto|jaosto|lautakunta|styrelsen)"
                    + " .{0,60}(?:ehdotti|esitti|föreslog)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Section section;
    private final boolean council;
    private final List<PartText> proceedings;
    private final boolean wentOn;
    private final Stance presenters;
    private final List<String> counters;
    private final Stance counter;

    Proposals(Section section, boolean council) {
        this.section = section;
        this.council = council;
        this.proceedings = section.proceedings();
        this.wentOn = proceedings.stream()
                .anyMatch(part -> WENT_ON.matcher(section.flat(part)).find());
        this.presenters = readPresenters();
        this.counters = readCounters();
        this.counter = readCounter();
    }

    /** What the presenter's proposal says: the last one, or the one that it refers to. */
    Stance presenters() {
        return presenters;
    }

    /** Whether it is known what the presenter changed the proposal to. */
    boolean hasChanged() {
        return section.all(Part.PROPOSAL).size() > 1 || changed() != null;
    }

    private Stance readPresenters() {
        Stance changed = changed();
        if (changed != null) {
            return changed;
        }
        List<PartText> proposals = section.all(Part.PROPOSAL);
        for (int index = proposals.size() - 1; index >= 0; index--) {
            List<String> sentences = texts(proposals.get(index));
            Stance stance = surely(sentences);
            boolean refers = sentences.stream()
                    .anyMatch(sentence -> REFERS_TO_EARLIER.matcher(sentence).find());
            if (stance != Stance.NONE || !(refers || sentences.isEmpty())) {
                return stance;
            }
        }
        return Stance.NONE;
    }

    /** What the sentences say together, unless one of them takes back what another says. */
    private Stance surely(List<String> sentences) {
        boolean doubtful = sentences.stream().anyMatch(sentence -> Doubts.takesBack(sentence.toLowerCase(Locale.ROOT)));
        return doubtful ? Stance.NONE : Stances.of(sentences, council);
    }

    /** What the presenter changed the proposal to in the meeting; null when nothing was changed. */
    @Nullable
    private Stance changed() {
        for (PartText part : proceedings) {
            List<String> sentences = texts(part);
            boolean replaced = part.part() == Part.RESOLUTION || isFollowedByProposal(part);
            for (int index = 0; index < sentences.size() && !replaced; index++) {
                String sentence = sentences.get(index);
                if (CHANGED.matcher(sentence).find()
                        || MADE_BY_PRESENTER.matcher(sentence).find()) {
                    return surely(sentences.subList(index, Math.min(sentences.size(), index + 2)));
                }
            }
        }
        return null;
    }

    /** "… ja teki uuden päätösehdotuksen:" / "Muutettu päätösehdotus: …" */
    private boolean isFollowedByProposal(PartText part) {
        PartText last = section.last(Part.PROPOSAL);
        return last != null && last.start() > part.start();
    }

    /** Whether members proposed something that did not lapse. */
    boolean hasCounter() {
        return !counters.isEmpty();
    }

    /** What the members' proposals say, if they all say the same. */
    Stance counter() {
        return counter;
    }

    private Stance readCounter() {
        Set<Stance> stances = EnumSet.noneOf(Stance.class);
        counters.forEach(made -> stances.add(Stances.of(indicative(made), council)));
        return stances.size() == 1 ? stances.iterator().next() : Stance.NONE;
    }

    /** The stance of the only counter-proposal whose sentence names its maker, given in the genitive. */
    Stance counterOf(String makerGenitive) {
        String maker = makerGenitive.toLowerCase(Locale.ROOT);
        String stem = maker.substring(0, Math.max(3, maker.length() - 3));
        List<String> own = counters.stream()
                .filter(counter -> counter.toLowerCase(Locale.ROOT).contains(stem))
                .toList();
        return own.size() == 1 ? Stances.of(indicative(own.get(0)), council) : Stance.NONE;
    }

    /** "ehdotti, että kunta osallistuisi" means that it takes part. */
    private static String indicative(String sentence) {
        return sentence.replaceAll("(?<!ei )(?<!ei kunta )osallistuisi", "osallistuu")
                .replaceAll("(?<!ei )(?<!ei kunta )liittyisi", "liittyy")
                .replace("jatkaisi", "jatkaa")
                .replace("lähtisi", "lähtee");
    }

    private List<String> readCounters() {
        List<String> found = new ArrayList<>();
        for (PartText part : proceedings) {
            List<String> sentences = texts(part);
            for (int index = 0; index < sentences.size(); index++) {
                String next = index + 1 < sentences.size() ? sentences.get(index + 1) : "";
                String sentence = withContinuation(sentences.get(index), next);
                if (isCounter(sentence)
                        && !isSettled(sentence)
                        && !LAPSED.matcher(sentences.get(index) + " " + next).find()) {
                    found.add(sentence);
                }
            }
        }
        return found;
    }

    /** A motion to postpone or return the matter that lost, because the handling went on. */
    private boolean isSettled(String sentence) {
        Stance stance = Stances.of(sentence, council);
        boolean onOrder = stance == Stance.POSTPONE || stance == Stance.RETURN;
        return onOrder && wentOn;
    }

    private static String withContinuation(String sentence, String next) {
        return sentence.endsWith(":") ? sentence + " " + next : sentence;
    }

    /** A sentence that only mentions a counter-proposal and does not say what it is, is none itself. */
    private boolean isCounter(String sentence) {
        boolean made =
                (MAKES.matcher(sentence).find() && !ON_VOTING.matcher(sentence).find())
                        || Stances.of(sentence, council) != Stance.NONE;
        return made
                && COUNTER.matcher(sentence).find()
                && !PRESENTERS_OWN.matcher(sentence).find();
    }

    private List<String> texts(PartText part) {
        return Sentences.of(section.text(), part.start(), part.end()).stream()
                .map(Found::value)
                .toList();
    }
}
