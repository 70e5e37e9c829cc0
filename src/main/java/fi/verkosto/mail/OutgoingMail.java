package fi.verkosto.mail;

import fi.verkosto.journal.Subject;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is given to the outbox.
 *
 * @param kind name of a {@link MailKind}
 * @param language in which the recipient reads; where there is no text in it, Finnish
 * @param name of the recipient
 * @param person id of the recipient's person, who may have lost the role for which the mail was written before it is sent
 * @param fields what stands in the places of the kind's fields
 * @param about the record on whose page the mail is listed
 */
public record OutgoingMail(
        String kind,
        String language,
        String address,
        String name,
        @Nullable Long person,
        Map<String, String> fields,
        @Nullable Subject about,
        List<MailAttachment> attachments) {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s\\p{Cntrl}<>,;]+@[^\\s\\p{Cntrl}<>,;@]+");

    public OutgoingMail {
        if (!ADDRESS.matcher(address).matches()) {
            throw new IllegalArgumentException("Not an address of mail");
        }
        name = MailWording.inOneLine(name);
        fields = Map.copyOf(fields);
        attachments = List.copyOf(attachments);
    }
}
