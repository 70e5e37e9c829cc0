package fi.verkosto.contract;

import fi.verkosto.shared.Placeholders;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The text of a template: plain lines with fields in braces. A line that begins with {@code #} is the title, with
 * {@code ##} a heading, with {@code -} a line of a list; every other line is a paragraph. There is no other mark-up.
 */
public record TemplateText(String text) {

    /** With the line ends of a text and not of a form. */
    public TemplateText {
        text = text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /**
     * Refuses a text that names unknown fields or lacks some, naming them.
     *
     * @param years how many years the season lasts
     */
    void requireWhole(int years) {
        List<String> required = ContractFields.required(years);
        Set<String> known = new HashSet<>(required);
        known.addAll(ContractFields.optional(years));
        Placeholders fields = new Placeholders(text);
        Set<String> named = fields.names();
        List<String> unknown =
                named.stream().filter(name -> !known.contains(name)).toList();
        if (!unknown.isEmpty()) {
            throw new TemplateFieldsUnknown(braced(unknown));
        }
        if (fields.hasBraceAlone()) {
            throw new TemplateBraceAlone();
        }
        List<String> missing =
                required.stream().filter(name -> !named.contains(name)).toList();
        if (!missing.isEmpty()) {
            throw new TemplateFieldsMissing(braced(missing));
        }
        String place = Placeholders.braced(ContractFields.SIGNATURES);
        if (text.lines().anyMatch(line -> line.contains(place) && !line.strip().equals(place))) {
            throw new TemplateSignaturesInLine();
        }
    }

    private static List<String> braced(List<String> names) {
        return names.stream().map(Placeholders::braced).toList();
    }

    /** With the values in the places of the fields; a field without value stays as it is. What a value holds is no field. */
    String fill(Map<String, String> values) {
        return new Placeholders(text)
                .fill((name, at) ->
                        values.getOrDefault(name, Placeholders.braced(name)).replaceAll("\\s*\\R\\s*", " "));
    }
}
