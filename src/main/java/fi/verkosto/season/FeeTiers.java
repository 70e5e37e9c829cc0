package fi.verkosto.season;

import java.util.Comparator;
import java.util.List;

/** The rule of a tier table: every population from 0 up has exactly one tier. */
final class FeeTiers {

    private FeeTiers() {}

    /** The tiers in order of population, after they have been found whole. */
    static List<FeeTier> inOrder(List<FeeTier> tiers) {
        List<FeeTier> ordered = tiers.stream()
                .sorted(Comparator.comparingInt(FeeTier::minPopulation))
                .toList();
        if (!ordered.isEmpty()) {
            requireWhole(ordered);
        }
        return ordered;
    }

    private static void requireWhole(List<FeeTier> ordered) {
        if (ordered.get(0).minPopulation() != 0) {
            throw new TiersMissZero();
        }
        for (int row = 1; row < ordered.size(); row++) {
            Integer end = ordered.get(row - 1).maxPopulation();
            int start = ordered.get(row).minPopulation();
            if (end == null || start <= end) {
                throw new TiersOverlap(row, row + 1);
            }
            if (start > end + 1) {
                throw new TiersLeaveGap(row, row + 1);
            }
        }
        if (ordered.get(ordered.size() - 1).maxPopulation() != null) {
            throw new TiersMissOpenEnd();
        }
    }
}
