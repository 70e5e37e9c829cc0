package fi.verkosto.journey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.dom.DOMMarkupParser;
import org.attoparser.dom.Document;
import org.attoparser.dom.Element;
import org.attoparser.dom.INestableNode;
import org.attoparser.dom.INode;
import org.attoparser.dom.Text;
import org.springframework.web.util.HtmlUtils;

/** What stands on a page. */
final class Html {

    private final Document document;

    private Html(Document document) {
        this.document = document;
    }

    static Html of(String source) {
        try {
            return new Html(new DOMMarkupParser(ParseConfiguration.htmlConfiguration()).parse(source));
        } catch (ParseException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    /** All words of the main part, with single spaces. */
    String text() {
        return all("main").stream().map(Html::textOf).collect(Collectors.joining(" "));
    }

    String heading() {
        return textOf(all("h1").get(0));
    }

    /** The pairs of name and value, as in definition lists. */
    Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        String name = "";
        for (Element element : elements(element -> true)) {
            if (element.elementNameMatches("dt")) {
                name = textOf(element);
            } else if (element.elementNameMatches("dd")) {
                facts.merge(name, textOf(element), (first, next) -> first + ", " + next);
            }
        }
        return facts;
    }

    /** The rows of all tables, each as its cells' words. */
    List<List<String>> rows() {
        return all("tr").stream()
                .map(row ->
                        elementsIn(row, cell -> cell.elementNameMatches("td") || cell.elementNameMatches("th")).stream()
                                .map(Html::textOf)
                                .toList())
                .toList();
    }

    List<String> links() {
        return elements(element -> element.hasAttribute("href")).stream()
                .map(element -> HtmlUtils.htmlUnescape(element.getAttributeValue("href")))
                .toList();
    }

    /** The fields of the form that is sent to the address, with what stands in them. */
    Map<String, String> form(String action) {
        Element form = elements(element -> element.elementNameMatches("form")
                        && action.equals(element.getAttributeValue("action"))
                        && "post".equals(element.getAttributeValue("method")))
                .stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("No form for " + action + " on " + text()));
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element field : elementsIn(form, element -> element.hasAttribute("name"))) {
            String value = valueOf(field);
            if (value != null) {
                fields.put(field.getAttributeValue("name"), value);
            }
        }
        return fields;
    }

    private static String valueOf(Element field) {
        if (field.elementNameMatches("textarea")) {
            return textOf(field);
        }
        if (field.elementNameMatches("select")) {
            return elementsIn(field, option -> option.hasAttribute("selected")).stream()
                    .findFirst()
                    .map(option -> option.getAttributeValue("value"))
                    .orElse("");
        }
        boolean unchecked = "checkbox".equals(field.getAttributeValue("type")) && !field.hasAttribute("checked");
        if (!field.elementNameMatches("input") || unchecked) {
            return null;
        }
        String value = field.getAttributeValue("value");
        return value == null ? "" : HtmlUtils.htmlUnescape(value);
    }

    private List<Element> all(String name) {
        return elements(element -> element.elementNameMatches(name));
    }

    private List<Element> elements(Predicate<Element> wanted) {
        return elementsIn(document, wanted);
    }

    private static List<Element> elementsIn(INestableNode parent, Predicate<Element> wanted) {
        List<Element> found = new ArrayList<>();
        for (INode child : parent.getChildren()) {
            if (child instanceof Element element) {
                if (wanted.test(element)) {
                    found.add(element);
                }
                found.addAll(elementsIn(element, wanted));
            }
        }
        return found;
    }

    private static String textOf(INestableNode parent) {
        StringBuilder text = new StringBuilder();
        append(parent, text);
        return HtmlUtils.htmlUnescape(text.toString())
                .replaceAll("[\u2060\u00ad]", "")
                .replaceAll("[ \\n\\r\\t]+", " ")
                .strip();
    }

    private static void append(INestableNode parent, StringBuilder text) {
        for (INode child : parent.getChildren()) {
            if (child instanceof Text words) {
                text.append(words.getContent());
            } else if (child instanceof INestableNode nested) {
                append(nested, text);
            }
        }
    }
}
