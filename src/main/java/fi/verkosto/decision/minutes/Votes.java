package fi.verkosto.decision.minutes;

import fi.verkosto.decision.Outcome;
import fi.verkosto.decision.Vote;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads how the body agreed (yksimielisyys, äänestys). */
final class Votes {

    /** "yksimielisesti", "enhälligt" */
    private static final Pattern UNANIMOUS =
            Pattern.compile("yksimieli|enhällig", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Section section;

    Votes(Section section) {
        this.section = section;
    }

    Vote read(@Nullable Outcome outcome, Passages passages, String path) {
        List<PartText> parts = section.proceedings();
        boolean onOrder = parts.stream()
                .anyMatch(part ->
                        OutcomeReader.POSTPONING.matcher(section.flat(part)).find());
        Found<Tally> tally = onOrder ? null : Tallies.only(Tallies.of(section.text(), parts));
        if (tally != null) {
            return counted(passages.keep(path + "votes", tally), outcome);
        }
        boolean voted = onOrder && !Tallies.of(section.text(), parts).isEmpty();
        if (voted && (outcome == Outcome.RETURNED || outcome == Outcome.POSTPONED)) {
            return new Vote(false, null, null);
        }
        Found<Boolean> unanimous = unanimous();
        return new Vote(passages.keep(path + "unanimous", unanimous), null, null);
    }

    /** Counts told winner first are turned by the outcome: the presenter proposes joining unless the text says else. */
    private Vote counted(@Nullable Tally tally, @Nullable Outcome outcome) {
        if (tally == null) {
            return new Vote(null, null, null);
        }
        Stance proposed = new Proposals(section, false).presenters();
        boolean presenterLost = tally.winnerFirst()
                && ((proposed == Stance.JOIN && outcome == Outcome.DECLINE)
                        || (proposed == Stance.DECLINE && outcome == Outcome.JOIN));
        return presenterLost
                ? new Vote(false, tally.others(), tally.presenters())
                : new Vote(false, tally.presenters(), tally.others());
    }

    @Nullable
    private Found<Boolean> unanimous() {
        for (Found<String> sentence : Resolutions.of(section)) {
            Matcher unanimous = UNANIMOUS.matcher(sentence.value());
            if (unanimous.find()) {
                return new Found<>(true, sentence.start() + unanimous.start(), sentence.start() + unanimous.end());
            }
        }
        return null;
    }
}
