package fi.verkosto.decision.web;

import fi.verkosto.decision.minutes.MinutesReading;
import fi.verkosto.decision.minutes.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The text of minutes cut at the passages that were read, each with a number that stands beside its field too. */
final class MarkedText {

    private static final Comparator<Passage> IN_TEXT =
            Comparator.comparingInt(Passage::start).thenComparingInt(Passage::end);

    private final String text;
    private final Map<Passage, Integer> numbers = new TreeMap<>(IN_TEXT);
    private final Map<String, Integer> byField = new LinkedHashMap<>();
    private final Map<Integer, String> fields = new HashMap<>();
    private final Set<Integer> doubtful = new HashSet<>();
    private final List<Warning> warnings = new ArrayList<>();

    /**
     * A piece of the text.
     *
     * @param beginning the passages that begin with it
     * @param within numbers of all the passages to which it belongs, divided by spaces; null when to none
     * @param doubtful whether a warning is about it
     */
    record Piece(
            String text, List<Note> beginning, @Nullable String within, boolean doubtful) {}

    /** A numbered note in the text; it leads to the field that was filled from the passage. */
    record Note(int number, String target) {}

    /** A warning and the number of its passage. */
    record Warning(String key, List<String> arguments, int number) {}

    MarkedText(String text, MinutesReading reading) {
        this.text = text;
        reading.passages().forEach((path, passage) -> {
            if (!PassageFields.of(path).isEmpty()) {
                numbers.put(inText(passage), 0);
            }
        });
        reading.warnings().forEach(warning -> numbers.put(inText(warning.passage()), 0));
        int number = 0;
        for (Map.Entry<Passage, Integer> passage : numbers.entrySet()) {
            number++;
            passage.setValue(number);
        }
        new TreeMap<>(reading.passages())
                .forEach((path, passage) ->
                        PassageFields.of(path).forEach(field -> link(field, numbers.getOrDefault(inText(passage), 0))));
        reading.warnings().forEach(this::add);
    }

    private void link(String field, int passage) {
        byField.put(field, passage);
        fields.putIfAbsent(passage, field);
    }

    private void add(MinutesReading.Warning warning) {
        int passage = numbers.getOrDefault(inText(warning.passage()), 0);
        doubtful.add(passage);
        warnings.add(new Warning("WarningCode." + warning.code(), warning.args(), passage));
    }

    private Passage inText(Passage passage) {
        int start = Math.min(passage.start(), text.length());
        return new Passage(start, Math.max(start, Math.min(passage.end(), text.length())));
    }

    /** The number of each field's passage, by the field's name. */
    Map<String, Integer> byField() {
        return Map.copyOf(byField);
    }

    List<Warning> warnings() {
        return List.copyOf(warnings);
    }

    List<Piece> pieces() {
        Set<Integer> cuts = new TreeSet<>(Set.of(0, text.length()));
        numbers.keySet().forEach(passage -> {
            cuts.add(passage.start());
            cuts.add(passage.end());
        });
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int to : cuts) {
            if (to > from) {
                pieces.add(piece(from, to));
            }
            from = to;
        }
        return pieces;
    }

    private Piece piece(int from, int to) {
        List<Note> beginning = new ArrayList<>();
        List<Integer> within = new ArrayList<>();
        numbers.forEach((passage, number) -> {
            if (passage.start() == from) {
                beginning.add(new Note(number, fields.getOrDefault(number, "read-warnings")));
            }
            if (passage.start() <= from && passage.end() >= to) {
                within.add(number);
            }
        });
        return new Piece(
                text.substring(from, to),
                beginning,
                within.isEmpty() ? null : within.stream().map(String::valueOf).collect(Collectors.joining(" ")),
                within.stream().anyMatch(doubtful::contains));
    }
}
