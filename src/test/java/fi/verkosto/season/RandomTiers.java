package fi.verkosto.season;

import fi.verkosto.shared.Population;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tier tables with few populations, so that gaps and overlaps are frequent; most are nearly whole. */
final class RandomTiers {

    /** Beyond every bound, for all the populations up to any size. */
    private static final int BEYOND_ALL = 60;

    private final Random random;

    RandomTiers(long seed) {
        this.random = new Random(seed);
    }

    List<FeeTier> next() {
        List<FeeTier> tiers = new ArrayList<>();
        int start = random.nextInt(8) == 0 ? 1 : 0;
        int rows = 1 + random.nextInt(4);
        for (int row = 1; row <= rows; row++) {
            boolean open = row == rows && random.nextInt(8) > 0;
            int end = start + random.nextInt(10);
            tiers.add(SeasonBuilder.tier(start, open ? null : (Integer) end, row));
            start = Math.max(0, end + 1 + slip());
        }
        Collections.shuffle(tiers, random);
        return tiers;
    }

    /** Mostly none; a gap or an overlap of one. */
    private int slip() {
        return random.nextInt(6) > 0 ? 0 : random.nextBoolean() ? 1 : -1;
    }

    /** Whether each population has exactly one tier, found by looking at every one. */
    static boolean isWhole(List<FeeTier> tiers) {
        return IntStream.rangeClosed(0, BEYOND_ALL)
                .allMatch(inhabitants -> tiers.stream()
                                .filter(tier -> includes(tier, inhabitants))
                                .count()
                        == 1);
    }

    private static boolean includes(FeeTier tier, int inhabitants) {
        @Nullable Integer end = tier.maxPopulation();
        return tier.minPopulation() <= inhabitants && (end == null || inhabitants <= end);
    }

    /** How many of the first so many inhabitants' counts fall into each tier, by the program's own choice. */
    static int[] countsPerTier(Season season, int populations) {
        List<FeeTier> tiers = season.getTiers();
        int[] counts = new int[tiers.size()];
        for (int inhabitants = 1; inhabitants <= populations; inhabitants++) {
            counts[tiers.indexOf(season.tierFor(new Population(inhabitants)))]++;
        }
        return counts;
    }
}
