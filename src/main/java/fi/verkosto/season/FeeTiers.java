package fi.verkosto.season;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The rule of a tier table: every population from 0 up has exactly one tier. */
final class FeeTiers {

    private FeeTiers() {}

    /**
     * The tiers in order of population, after they have been found whole.
     *
     * @throws TiersNotWhole when a population has no tier, or two
     */
    static List<FeeTier> inOrder(List<FeeTier> tiers) {
        List<Placed> ordered = IntStream.range(0, tiers.size())
                .mapToObj(index -> new Placed(index + 1, tiers.get(index)))
                .sorted(Comparator.comparingInt(placed -> placed.tier().minPopulation()))
                .toList();
        if (!ordered.isEmpty()) {
            requireZero(ordered.get(0));
            for (int index = 1; index < ordered.size(); index++) {
                requireJoined(ordered.get(index - 1), ordered.get(index));
            }
            requireOpenEnd(ordered.get(ordered.size() - 1));
        }
        return ordered.stream().map(Placed::tier).toList();
    }

    private static void requireZero(Placed lowest) {
        if (lowest.tier().minPopulation() != 0) {
            throw new TiersMissZero(lowest.place(), lowest.tier().minPopulation());
        }
    }

    private static void requireJoined(Placed lower, Placed upper) {
        Integer end = lower.tier().maxPopulation();
        int start = upper.tier().minPopulation();
        if (end == null || start <= end) {
            throw new TiersOverlap(lower.place(), upper.place(), start);
        }
        if (start > end + 1) {
            throw new TiersLeaveGap(lower.place(), upper.place(), end + 1, start - 1);
        }
    }

    private static void requireOpenEnd(Placed highest) {
        Integer end = highest.tier().maxPopulation();
        if (end != null) {
            throw new TiersMissOpenEnd(highest.place(), end);
        }
    }

    /** A tier and its place in the table as it was given, from 1. */
    private record Placed(int place, FeeTier tier) {}
}
