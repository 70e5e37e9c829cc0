package fi.verkosto.mail;

import java.util.Set;

/**
 * A kind of mail (viestilaji): a bean of the feature that sends it. Its built-in texts stand in {@code mail/NAME_fi.md} and
 * {@code mail/NAME_sv.md}, what it is called in {@code MailKind.NAME} of the messages.
 *
 * @param fields the fields without which its text says too little
 * @param optional the fields that may be used as well, besides {@code {name}}, the recipient's
 * @param written those of the fields that hold a text in Markdown
 * @param secret whether whoever reads it can sign in with it: its text is shown to nobody and goes with the sending
 */
public record MailKind(String name, Set<String> fields, Set<String> optional, Set<String> written, boolean secret) {

    /** Always there. */
    static final String RECIPIENT = "name";

    public MailKind {
        if (!name.matches("[A-Z][A-Z_]*")) {
            throw new IllegalArgumentException("Not the name of a kind of mail: " + name);
        }
        fields = Set.copyOf(fields);
        optional = Set.copyOf(optional);
        written = Set.copyOf(written);
    }

    public MailKind(String name, Set<String> fields, boolean secret) {
        this(name, fields, Set.of(), Set.of(), secret);
    }

    boolean knows(String field) {
        return field.equals(RECIPIENT) || fields.contains(field) || optional.contains(field);
    }
}
