package fi.verkosto.shared;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with fields in braces, such as {municipality}, which are filled later. */
public record Placeholders(String text) {

    private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)}");

    /** A field as it stands in a text. */
    public static String braced(String name) {
        return "{" + name + "}";
    }

    /** The names of its fields, in the order of the alphabet. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        FIELD.matcher(text).results().map(field -> field.group(1)).forEach(names::add);
        return names;
    }

    /** Whether there is a brace that belongs to no field. */
    public boolean hasBraceAlone() {
        String rest = FIELD.matcher(text).replaceAll("");
        return rest.contains("{") || rest.contains("}");
    }

    /**
     * The text with values in the places of the fields. What a value holds is no field.
     *
     * @param values by the field's name and where in the text it begins
     */
    public String fill(BiFunction<String, Integer, String> values) {
        return FIELD.matcher(text)
                .replaceAll(field -> Matcher.quoteReplacement(values.apply(field.group(1), field.start())));
    }
}
