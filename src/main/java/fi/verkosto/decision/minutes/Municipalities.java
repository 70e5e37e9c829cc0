package fi.verkosto.decision.minutes;

import fi.verkosto.decision.minutes.MunicipalityMentions.Mention;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides whose minutes they are (kunta): the municipality that is named most surely, unless two are. */
final class Municipalities {

    private static final int HEAD = 600;

    private final List<Section> sections;
    private final Map<String, Candidate> candidates = new LinkedHashMap<>();

    /** A municipality and how surely it is meant. */
    private static final class Candidate {

        private final Mention first;
        private int score;
        private boolean decides;

        Candidate(Mention first) {
            this.first = first;
        }
    }

    /**
     * What was found.
     *
     * @param mention of the municipality, known or not; null when the text names none
     * @param rival another one that could be meant just as well
     */
    record Choice(@Nullable Mention mention, @Nullable Mention rival) {

        MunicipalityNames.@Nullable Named named() {
            return mention == null || rival != null ? null : mention.named();
        }
    }

    private Municipalities(List<Section> sections) {
        this.sections = sections;
    }

    static Choice of(List<Mention> mentions, List<Section> sections) {
        Municipalities municipalities = new Municipalities(sections);
        mentions.forEach(municipalities::count);
        return municipalities.choice();
    }

    private void count(Mention mention) {
        MunicipalityNames.Named named = mention.named();
        String key = named == null
                ? "?" + mention.words().toLowerCase(Locale.ROOT)
                : named.place().code() + named.name();
        Candidate candidate = candidates.computeIfAbsent(key, unused -> new Candidate(mention));
        boolean deciding = isDeciding(mention);
        candidate.decides |= deciding;
        candidate.score += mention.weight() * (deciding ? 4 : mention.start() < HEAD ? 2 : 1);
    }

    /** Whether it stands where the body says who joins, or in the very first lines. */
    private boolean isDeciding(Mention mention) {
        for (Section section : sections) {
            for (PartText part : section.parts()) {
                boolean inside = part.start() <= mention.start() && mention.end() <= part.end();
                if (inside) {
                    return part.part() == Part.PROPOSAL || part.part() == Part.RESOLUTION;
                }
            }
        }
        return sections.isEmpty() || mention.end() <= sections.get(0).heading().end();
    }

    private Choice choice() {
        List<Candidate> ranked = candidates.values().stream()
                .sorted(Comparator.comparingInt((Candidate candidate) -> candidate.score)
                        .reversed())
                .toList();
        if (ranked.isEmpty()) {
            return new Choice(null, null);
        }
        Candidate best = ranked.get(0);
        Mention rival = ranked.stream()
                .skip(1)
                .limit(1)
                .filter(second -> (second.decides || !best.decides) && second.score * 2 > best.score)
                .map(second -> second.first)
                .findFirst()
                .orElse(null);
        return new Choice(best.first, rival);
    }
}
