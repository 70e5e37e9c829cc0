package fi.verkosto.publicsite;

import fi.verkosto.municipality.MunicipalityChoice;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Guesses which municipality was meant by a name with slips. */
final class LikelyNames {

    private static final int MOST = 5;
    private static final int MOST_SLIPS = 2;
    private static final int LONGEST = 40;

    private LikelyNames() {}

    static List<MunicipalityChoice> first(List<MunicipalityChoice> choices) {
        return choices.stream().limit(MOST).toList();
    }

    /**
     * The municipalities whose name differs from the words by two letters at most, the nearest first; at least half of the
     * letters must be right.
     */
    static List<MunicipalityChoice> of(String words, List<MunicipalityChoice> choices) {
        if (words.length() > LONGEST) {
            return List.of();
        }
        return choices.stream()
                .filter(choice -> slips(words, choice) <= Math.min(MOST_SLIPS, words.length() / 2))
                .sorted(Comparator.comparingInt(choice -> slips(words, choice)))
                .limit(MOST)
                .toList();
    }

    private static int slips(String words, MunicipalityChoice choice) {
        String typed = words.toLowerCase(Locale.ROOT);
        return Math.min(
                distance(typed, choice.nameFi().toLowerCase(Locale.ROOT)),
                distance(typed, choice.nameSv().toLowerCase(Locale.ROOT)));
    }

    /** How many letters must be added, left out or changed to make the one word into the other. */
    static int distance(String one, String other) {
        int[] previous = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            previous[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] present = new int[other.length() + 1];
            present[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                int change = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
                present[column] =
                        Math.min(Math.min(present[column - 1], previous[column]) + 1, previous[column - 1] + change);
            }
            previous = present;
        }
        return previous[other.length()];
    }
}
