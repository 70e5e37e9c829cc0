package fi.verkosto.mail;

import fi.verkosto.shared.Placeholders;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The wording (viestipohja) of a kind of mail in one language, with its fields in braces; the body in Markdown. */
public record MailWording(String subject, String body) {

    private static final Pattern CONTROLS = Pattern.compile("\\s*[\\p{Cntrl}\\x{80}-\\x{9F}\\x{2028}\\x{2029}]+\\s*");
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s<>]+");

    /** With the line ends of a text and not of a form. */
    public MailWording {
        subject = inOneLine(subject);
        body = body.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** As a header of mail can carry it: tabs, line ends and other controls are spaces. */
    static String inOneLine(String text) {
        return CONTROLS.matcher(text).replaceAll(" ").strip();
    }

    /** Of a file: the subject, an empty line, the body. */
    static MailWording parse(String text) {
        int end = text.indexOf('\n');
        return new MailWording(text.substring(0, end), text.substring(end + 1));
    }

    /**
     * Refuses a wording that the kind cannot fill, naming the fields.
     *
     * @throws MailFieldsUnknown when it names fields that there are not
     * @throws MailBraceAlone when a brace belongs to no field
     * @throws MailFieldsMissing when it lacks fields without which the mail says too little
     */
    void requireWhole(MailKind kind) {
        Placeholders whole = new Placeholders(subject + "\n" + body);
        Set<String> unknown = whole.names();
        unknown.removeIf(kind::knows);
        if (!unknown.isEmpty()) {
            throw new MailFieldsUnknown(braced(unknown));
        }
        if (whole.hasBraceAlone()) {
            throw new MailBraceAlone();
        }
        Set<String> missing = new TreeSet<>(kind.fields());
        missing.removeAll(whole.names());
        if (!missing.isEmpty()) {
            throw new MailFieldsMissing(braced(missing));
        }
    }

    private static String braced(Set<String> names) {
        return names.stream().map(Placeholders::braced).collect(Collectors.joining(", "));
    }

    /** The mail with the values in the places of the fields. */
    RenderedMail fill(MailKind kind, Map<String, String> values) {
        return new RenderedMail(
                new Placeholders(subject).fill((name, at) -> inOneLine(value(values, name))),
                new Placeholders(body).fill((name, at) -> value(values, name)),
                Markdown.html(
                        new Placeholders(body).fill((name, at) -> inMarkdown(kind, name, value(values, name), at))));
    }

    /** Typed words are no mark-up; an address becomes a link, unless the wording makes it one itself. */
    private String inMarkdown(MailKind kind, String name, String value, int at) {
        if (kind.written().contains(name)) {
            return value;
        }
        if (WEB_ADDRESS.matcher(value).matches()) {
            boolean linked = at > 0 && "(<".indexOf(body.charAt(at - 1)) >= 0;
            return linked ? value : "<" + value + ">";
        }
        return Markdown.plain(value);
    }

    private static String value(Map<String, String> values, String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("No value is given for the field " + name);
        }
        return value;
    }
}
