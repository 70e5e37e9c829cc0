package fi.verkosto.mail.web;

import fi.verkosto.mail.MailKind;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Made-up values for the fields of a mail: the text {@code mail.example.FIELD}, or else the field's name. */
@Component
class MailExamples {

    private static final String RECIPIENT = "name";

    private final MessageSource messages;

    MailExamples(MessageSource messages) {
        this.messages = messages;
    }

    Map<String, String> of(MailKind kind, String language) {
        Map<String, String> values = new HashMap<>();
        for (String field : fields(kind)) {
            String value = messages.getMessage("mail.example." + field, null, null, Locale.forLanguageTag(language));
            values.put(field, value == null ? "[" + field + "]" : value);
        }
        return values;
    }

    private static Set<String> fields(MailKind kind) {
        Set<String> fields = new TreeSet<>(kind.fields());
        fields.addAll(kind.optional());
        fields.add(RECIPIENT);
        return fields;
    }
}
