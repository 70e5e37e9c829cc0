package fi.verkosto.decision.minutes;

import fi.verkosto.decision.Outcome;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads how a handling ended (päätöksen tulos): from the resolution, with the proposal only where the resolution refers
 * to it. Whatever does not agree is UNKNOWN.
 */
final class OutcomeReader {

    /** Sentences of a resolution that tell what somebody said, not what was decided. */
    private static final Pattern ASIDE = pattern(
            "(?<!\\p{L})(?:merkittiin|merkitään|merkitsi|antecknades|antecknade|totesi"
                    + "|konstaterade|keskustelu\\p{L}*|puheenvuoro\\p{L}*|esitteli|poistui|selosti|saapui|redogjorde)(?!\\p{L})");

    /** Sentences that tell what somebody proposed or thought. */
    private static final Pattern REPORT =
            pattern("(?<!\\p{L})(?:ehdotti|esitti|kannatti|föreslog|understödde|eriävä\\p{L}*"
                    + "|avvikande|reservation|reserverade|ilmoitti|muutti)(?!\\p{L})");

    private static final Pattern DECISIVE = pattern(
            "päätti|päätettiin|hyväksyi|hyväksyttiin|valtuustol|beslöt|beslutade|godkände|fullmäktige|päätökseksi|jätti(?!"
                    + " eriäv)|jätettiin|palautti|palautettiin|bordla|återremit");

    /** "osittain", "poiketen", "kohta 2 hyväksyttiin": the proposal was not accepted as it stood. */
    private static final Pattern IN_PART = pattern("osittain|osin|poiketen|lukuun ottamatta|delvis|med"
            + " undantag|muutettuna|muutoksin|muutoksella|paitsi|siten,?"
            + " että|(?<!\\p{L})koh[td]a|(?<!\\p{L})punkt|dock så|ändringen");

    /** "päättää esittää, että kunta liittyy": proposed to somebody, not decided. */
    private static final Pattern PROPOSING = pattern(
            "(?<!\\p{L})(?:esittää|esitetään|esitän|ehdottaa|ehdotetaan|ehdotan|föreslå|föreslår|föreslås)(?!\\p{L})");

    /** "Jaa-ehdotus voitti", "äänin 5-4", "med rösterna 5-4": the resolution tells how the vote ended. */
    private static final Pattern TELLS_VOTE = pattern("voitti|vann|ään(?:in|est|ten)|röst|(?<!\\p{L})jaa(?!\\p{L})");

    /** "hyväksyi ehdotuksen asian siirtämisestä": not yet. */
    private static final Pattern NOT_YET = pattern(
            "siirtämis|siirtää|lykkä|lykät|lisäselvity|jatkovalmistel|uppskov|uppskjut|tilläggsutred|ratkaistavaksi");

    /** "muutetun ehdotuksen", "det ändrade förslaget" */
    private static final Pattern CHANGED = pattern(
            "(?<!\\p{L})(?:muutettu|muutetun|täydennet\\p{L}*|korjattu|korjatun|ändrade|kompletterade)(?!\\p{L})");

    /** "äänten mentyä tasan puheenjohtaja äänesti JAA", "JAA-äänet voittivat" */
    private static final Pattern FOR_PRESENTER =
            pattern("(?:puheenjohtaja|ordförande)[^.]{0,80}(?<!\\p{L})jaa?(?!\\p{L})|(?<!\\p{L})jaa(?:-äänet|-ehdotus)?"
                    + " voitti");

    private static final Pattern FOR_COUNTER = pattern(
            "(?:tasan|tie|lika)[^.]{0,40}(?:puheenjohtaja|ordförande)[^.]{0,80}(?<!\\p{L})(?:ei|nej)(?!\\p{L})");

    /** A vote on these decides only whether the matter is decided now. */
    static final Pattern POSTPONING = pattern("pöyd|bordl|palaut|återrem");

    private final Section section;
    private final Proposals proposals;
    private final boolean council;
    private final @Nullable Tally tally;
    private final boolean forPresenter;
    private final boolean forCounter;

    OutcomeReader(Section section, boolean council) {
        this.section = section;
        this.council = council;
        this.proposals = new Proposals(section, council);
        this.tally = tally(section);
        this.forPresenter = chairDecides(section, FOR_PRESENTER);
        this.forCounter = chairDecides(section, FOR_COUNTER);
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The outcome and the words that gave it; null when there is no resolution at all. */
    @Nullable
    Found<Outcome> read() {
        List<Found<String>> sentences = Resolutions.of(section);
        if (sentences.isEmpty()) {
            return null;
        }
        List<Found<String>> deciding = new ArrayList<>();
        for (Found<String> sentence : sentences) {
            boolean aside = ASIDE.matcher(sentence.value()).find()
                    || REPORT.matcher(sentence.value()).find();
            if (!aside || DECISIVE.matcher(sentence.value()).find()) {
                deciding.add(sentence);
            }
        }
        Outcome outcome = outcome(stance(deciding));
        Found<String> first = deciding.isEmpty() ? sentences.get(0) : deciding.get(0);
        int end = sentences.get(sentences.size() - 1).end();
        return new Found<>(outcome, first.start(), Math.max(end, first.end()));
    }

    private Stance stance(List<Found<String>> deciding) {
        Set<Stance> stances = EnumSet.noneOf(Stance.class);
        for (Found<String> sentence : deciding) {
            stances.add(direct(sentence.value()));
            stances.add(byReference(sentence.value()));
        }
        stances.remove(Stance.NONE);
        boolean told = !stances.isEmpty() || (proposals.counter() != Stance.NONE && tellVote(deciding));
        stances.add(told ? byVote() : Stance.NONE);
        stances.remove(Stance.NONE);
        Stance only = stances.size() == 1 ? stances.iterator().next() : Stance.NONE;
        return only == Stance.JOIN && isTakenBack(deciding) ? Stance.NONE : only;
    }

    private static boolean tellVote(List<Found<String>> deciding) {
        return deciding.stream()
                .anyMatch(sentence -> TELLS_VOTE.matcher(sentence.value()).find());
    }

    private static boolean isTakenBack(List<Found<String>> deciding) {
        return deciding.stream()
                .anyMatch(sentence -> Doubts.takesBack(sentence.value().toLowerCase(Locale.ROOT)));
    }

    /** What the sentence itself says, unless it reports what a member proposed. */
    private Stance direct(String sentence) {
        Stance stance = Stances.of(sentence, council);
        boolean reports =
                REPORT.matcher(sentence).find() || PROPOSING.matcher(sentence).find();
        return reports && stance != Stance.TO_COUNCIL ? Stance.NONE : stance;
    }

    private Stance byReference(String sentence) {
        Verdict verdict = Verdict.of(sentence);
        String maker = verdict.maker();
        return switch (verdict.kind()) {
            case ACCEPTS_COUNTER -> maker == null ? proposals.counter() : counterOf(maker);
            case ACCEPTS_PRESENTERS -> ofPresenter(sentence);
            case ACCEPTS -> mayBeCounter() ? Stance.NONE : ofPresenter(sentence);
            case REJECTS -> isRejected(sentence) ? Stance.DECLINE : Stance.NONE;
            case NONE -> Stance.NONE;
        };
    }

    private Stance counterOf(String maker) {
        Stance own = proposals.counterOf(maker);
        return own == Stance.NONE ? proposals.counter() : own;
    }

    private boolean isRejected(String sentence) {
        return proposals.presenters() == Stance.JOIN
                && !IN_PART.matcher(sentence).find();
    }

    private Stance ofPresenter(String sentence) {
        Stance proposed = proposals.presenters();
        boolean doubtful = IN_PART.matcher(sentence).find()
                || NOT_YET.matcher(sentence).find()
                || Doubts.in(sentence.toLowerCase(Locale.ROOT))
                || (CHANGED.matcher(sentence).find() && !proposals.hasChanged())
                || (proposed == Stance.JOIN && !PlainAcceptance.is(sentence, proposals.hasChanged()));
        return doubtful ? Stance.NONE : proposed;
    }

    private boolean mayBeCounter() {
        return proposals.hasCounter() && !presenterWon();
    }

    private Stance byVote() {
        if (tally == null || section.all(Part.PROPOSAL).isEmpty()) {
            return Stance.NONE;
        } else if (tally.counterWins() || forCounter) {
            return proposals.counter();
        }
        return presenterWon() ? proposals.presenters() : Stance.NONE;
    }

    private boolean presenterWon() {
        return tally != null && (tally.presenterWins() || (tally.isTie() && forPresenter));
    }

    private static boolean chairDecides(Section section, Pattern vote) {
        return section.proceedings().stream()
                .anyMatch(part -> vote.matcher(section.flat(part)).find());
    }

    /** The one vote on the matter; a vote on postponing it decides nothing here. */
    private static @Nullable Tally tally(Section section) {
        boolean postponing = section.proceedings().stream()
                .anyMatch(part -> POSTPONING.matcher(section.flat(part)).find());
        Found<Tally> only = postponing ? null : Tallies.only(Tallies.of(section.text(), section.proceedings()));
        return only == null ? null : only.value();
    }

    private Outcome outcome(Stance stance) {
        return switch (stance) {
            case JOIN -> Outcome.JOIN;
            case DECLINE -> Outcome.DECLINE;
            case POSTPONE -> Outcome.POSTPONED;
            case RETURN -> Outcome.RETURNED;
            case TO_COUNCIL -> Outcome.PROPOSED_TO_COUNCIL;
            case NONE -> Outcome.UNKNOWN;
        };
    }
}
