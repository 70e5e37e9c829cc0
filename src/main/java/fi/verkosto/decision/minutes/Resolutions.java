package fi.verkosto.decision.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what a body resolved (päätös): under its label, or in the sentences of a free text that tell of it. */
final class Resolutions {

    /** "kunnanhallitus päätti", "kaupunginhallitus on päättänyt", "kommunstyrelsen beslöt", "päätettiin" */
    private static final Pattern TELLS = Pattern.compile(
            "(?:hallitus|valtuusto|jaosto|johtaja|pormestari|styrelsen|fullmäktige|direktören) .{0,160}"
                    + "(?<!\\p{L})(?:päätti|päättänyt|hyväksyi|hyväksynyt|jätti|palautti|esitti|ehdotti|beslöt|beslutade"
                    + "|beslutat|bordlade|återremitterade|godkände|föreslog)(?!\\p{L})"
                    + "|(?<!\\p{L})(?:beslutade|beslöt|päätti) (?:kommun|stads|kunnan|kaupungin)(?:styrelsen|fullmäktige|hallitus)"
                    + "|(?<!\\p{L})(?:päätettiin|päätän|jag beslutar|beslutades)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Resolutions() {}

    /** The part that holds the resolution, if it has a label. */
    @Nullable
    static PartText part(Section section) {
        return section.last(Part.RESOLUTION);
    }

    static List<Found<String>> of(Section section) {
        PartText part = part(section);
        if (part != null) {
            return Sentences.of(section.text(), part.start(), part.end());
        }
        boolean labelled = section.parts().stream()
                .anyMatch(
                        labelledPart -> labelledPart.part() == Part.PROPOSAL || labelledPart.part() == Part.RESOLUTION);
        List<Found<String>> telling = new ArrayList<>();
        boolean free = section.heading().end() == 0;
        if (!labelled && free) {
            for (Found<String> sentence : Sentences.of(section.text(), section.start(), section.end())) {
                if (TELLS.matcher(sentence.value()).find()) {
                    telling.add(sentence);
                }
            }
        }
        List<Found<String>> ofNetwork = telling.stream()
                .filter(sentence -> Network.isNamedIn(sentence.value()))
                .toList();
        return ofNetwork.isEmpty() ? telling : ofNetwork;
    }
}
