package fi.verkosto.decision.web;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which fields of the form are filled from what the reader of minutes calls by a path. */
final class PassageFields {

    /** For instance "handlings[0].preparer" or "handlings[1].guests[0]". */
    private static final Pattern PATH = Pattern.compile("(handlings\\[\\d+])\\.(\\w+)(\\[\\d+])?");

    private static final Map<String, List<String>> FIELDS = Map.ofEntries(
            Map.entry("season", List.of("season")),
            Map.entry("body", List.of("bodyName", "bodyKind")),
            Map.entry("meetingDate", List.of("meetingDate")),
            Map.entry("section", List.of("section")),
            Map.entry("caseNumber", List.of("caseNumber")),
            Map.entry("title", List.of("title")),
            Map.entry("preparer", List.of("preparerName", "preparerTitle")),
            Map.entry("presenter", List.of("presenterName", "presenterTitle")),
            Map.entry("proposal", List.of("proposal")),
            Map.entry("resolution", List.of("resolution")),
            Map.entry("outcome", List.of("outcome")),
            Map.entry("unanimous", List.of("unanimous")),
            Map.entry("votes", List.of("votesFor", "votesAgainst")),
            Map.entry("annualFee", List.of("annualFee")),
            Map.entry("totalFee", List.of("totalFee")),
            Map.entry("guests", List.of("name")),
            Map.entry("attachments", List.of("label")),
            Map.entry("representatives", List.of("name")));

    private PassageFields() {}

    /** Names of the fields; none for what the form does not ask, as the travel terms. */
    static List<String> of(String path) {
        if (path.equals("municipality")) {
            return List.of(path);
        }
        Matcher parts = PATH.matcher(path);
        if (!parts.matches()) {
            return List.of();
        }
        String row = parts.group(3) == null ? "" : parts.group(2) + parts.group(3) + ".";
        return FIELDS.getOrDefault(parts.group(2), List.of()).stream()
                .map(field -> parts.group(1) + ".decision." + row + field)
                .toList();
    }
}
