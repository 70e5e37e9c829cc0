package fi.verkosto.decision.minutes;

import fi.verkosto.decision.Attachment;
import fi.verkosto.decision.Guest;
import fi.verkosto.decision.Officer;
import fi.verkosto.decision.Representative;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Invented minutes and what should be read from them; both are compared field by field, as plain text. What the expected
 * values leave out is not compared.
 */
record CorpusCase(String name, String text, JsonNode expected) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static CorpusCase of(Path textFile) {
        try {
            String name = textFile.getFileName().toString().replace(".txt", "");
            Path expected = textFile.resolveSibling(name + ".json");
            return new CorpusCase(name, Files.readString(textFile), JSON.readTree(Files.readString(expected)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    int number() {
        return Integer.parseInt(name.substring(0, name.indexOf('-')));
    }

    /** A field of the case and whether it was read right. */
    record Compared(String field, String where, String expected, String actual) {

        boolean isRight() {
            return expected.equals(actual);
        }
    }

    List<Compared> compare(MinutesReading reading) {
        List<Compared> compared = new ArrayList<>();
        String code = expected.path("municipality").path("code").asString("null");
        String read =
                reading.municipality() == null ? "null" : reading.municipality().code();
        if (expected.has("municipality")) {
            compared.add(new Compared("municipality", name, code, read));
        }
        JsonNode handlings = expected.path("handlings");
        if (expected.has("handlings")) {
            compared.add(new Compared(
                    "handlings",
                    name,
                    "" + handlings.size(),
                    "" + reading.handlings().size()));
        }
        for (int index = 0; index < handlings.size(); index++) {
            boolean present = index < reading.handlings().size();
            Map<String, String> actual = present ? fields(reading.handlings().get(index)) : Map.of();
            String where = name + "[" + index + "]";
            JsonNode handling = handlings.get(index);
            fields(handling).forEach((field, value) -> {
                if (handling.has(field)) {
                    compared.add(new Compared(field, where, value, actual.getOrDefault(field, "null")));
                }
            });
        }
        compared.add(new Compared("warnings", name, warnings(), warnings(reading)));
        return compared;
    }

    private String warnings() {
        TreeSet<String> codes = new TreeSet<>();
        expected.path("warnings").forEach(code -> codes.add(code.asString()));
        return codes.toString();
    }

    private static String warnings(MinutesReading reading) {
        TreeSet<String> codes = new TreeSet<>();
        reading.warnings().forEach(warning -> codes.add(warning.code().name()));
        return codes.toString();
    }

    private static Map<String, String> fields(ReadHandling handling) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("season", "" + handling.season());
        fields.put("body", "" + handling.sitting().body());
        fields.put("bodyKind", "" + handling.sitting().bodyKind());
        fields.put("meetingDate", "" + handling.sitting().meetingDate());
        fields.put("section", "" + handling.sitting().section());
        fields.put("caseNumber", "" + handling.caseNumber());
        fields.put("title", plain("" + handling.title()));
        fields.put("preparer", officer(handling.people().preparer()));
        fields.put("presenter", officer(handling.people().presenter()));
        fields.put("outcome", "" + handling.ruling().outcome());
        fields.put("unanimous", "" + handling.ruling().vote().unanimous());
        Integer votes = handling.ruling().vote().votesFor();
        fields.put(
                "votes",
                votes == null ? "null" : votes + "-" + handling.ruling().vote().votesAgainst());
        fields.put("annualFee", money(handling.terms().fee().annualFee()));
        fields.put("totalFee", money(handling.terms().fee().totalFee()));
        fields.put("representatives", texts(handling.people().representatives(), Representative::name));
        fields.put("attachments", texts(handling.attachments(), Attachment::label));
        fields.put("guests", texts(handling.people().guests(), CorpusCase::guest));
        return fields;
    }

    private static Map<String, String> fields(JsonNode handling) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : List.of("season", "body", "bodyKind", "meetingDate", "section", "caseNumber")) {
            fields.put(field, text(handling.path(field)));
        }
        fields.put("title", plain(text(handling.path("title"))));
        fields.put("preparer", officer(handling.path("preparer")));
        fields.put("presenter", officer(handling.path("presenter")));
        fields.put("outcome", text(handling.path("outcome")));
        fields.put("unanimous", text(handling.path("unanimous")));
        JsonNode votes = handling.path("votes");
        fields.put("votes", votes.isObject() ? text(votes.path("for")) + "-" + text(votes.path("against")) : "null");
        fields.put("annualFee", text(handling.path("annualFee")));
        fields.put("totalFee", text(handling.path("totalFee")));
        fields.put("representatives", texts(nodes(handling.path("representatives")), CorpusCase::nameOf));
        fields.put("attachments", texts(nodes(handling.path("attachments")), CorpusCase::nameOf));
        fields.put("guests", texts(nodes(handling.path("guests")), CorpusCase::guest));
        return fields;
    }

    private static List<JsonNode> nodes(JsonNode array) {
        List<JsonNode> nodes = new ArrayList<>();
        array.forEach(nodes::add);
        return nodes;
    }

    private static String nameOf(JsonNode node) {
        return node.isObject() ? text(node.path("name")) : text(node);
    }

    private static String text(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? "null" : node.asString();
    }

    private static <T> String texts(List<T> values, java.util.function.Function<T, String> words) {
        return values.stream().map(words).map(CorpusCase::plain).toList().toString();
    }

    private static String officer(@Nullable Officer officer) {
        return officer == null ? "null" : officer.name() + ", " + officer.title() + (officer.acting() ? ", vt." : "");
    }

    private static String officer(JsonNode officer) {
        boolean acting = officer.path("acting").asBoolean(false);
        return officer.isObject()
                ? text(officer.path("name")) + ", " + text(officer.path("title")) + (acting ? ", vt." : "")
                : "null";
    }

    private static String guest(Guest guest) {
        return guest.name() + " " + guest.arrivedAt() + "-" + guest.leftAt() + " " + guest.leftBeforeDecision();
    }

    private static String guest(JsonNode guest) {
        return text(guest.path("name")) + " " + text(guest.path("from")) + "-" + text(guest.path("to")) + " "
                + text(guest.path("left"));
    }

    private static String money(fi.verkosto.shared.@Nullable Money money) {
        BigDecimal euros = money == null ? null : money.euros().stripTrailingZeros();
        return Objects.toString(euros == null ? null : euros.toPlainString());
    }

    private static String plain(String words) {
        return words.replaceAll("[‐-―]", "-")
                .replaceAll("\\s+", " ")
                .replaceAll("[”“\"]", "\"")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
