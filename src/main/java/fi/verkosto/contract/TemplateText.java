package fi.verkosto.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a template: plain lines with fields in braces. A line that begins with {@code #} is the title, with
 * {@code ##} a heading, with {@code -} a line of a list; every other line is a paragraph. There is no other mark-up.
 */
public record TemplateText(String text) {

    /** Such as {municipality}. */
    private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)}");

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
        Set<String> named = fields();
        List<String> unknown =
                named.stream().filter(name -> !known.contains(name)).toList();
        if (!unknown.isEmpty()) {
            throw new TemplateFieldsUnknown(braced(unknown));
        }
        String rest = FIELD.matcher(text).replaceAll("");
        if (rest.contains("{") || rest.contains("}")) {
            throw new TemplateBraceAlone();
        }
        List<String> missing =
                required.stream().filter(name -> !named.contains(name)).toList();
        if (!missing.isEmpty()) {
            throw new TemplateFieldsMissing(braced(missing));
        }
        String place = brace(ContractFields.SIGNATURES);
        if (text.lines().anyMatch(line -> line.contains(place) && !line.strip().equals(place))) {
            throw new TemplateSignaturesInLine();
        }
    }

    private Set<String> fields() {
        Set<String> names = new TreeSet<>();
        FIELD.matcher(text).results().map(field -> field.group(1)).forEach(names::add);
        return names;
    }

    private static List<String> braced(List<String> names) {
        List<String> braced = new ArrayList<>();
        names.forEach(name -> braced.add(brace(name)));
        return braced;
    }

    private static String brace(String name) {
        return "{" + name + "}";
    }

    /** With the values in the places of the fields; a field without value stays as it is. What a value holds is no field. */
    String fill(Map<String, String> values) {
        return FIELD.matcher(text).replaceAll(field -> Matcher.quoteReplacement(valueOf(field, values)));
    }

    private static String valueOf(MatchResult field, Map<String, String> values) {
        return values.getOrDefault(field.group(1), field.group()).replaceAll("\\s*\\R\\s*", " ");
    }
}
