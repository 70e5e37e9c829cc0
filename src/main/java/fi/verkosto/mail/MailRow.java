package fi.verkosto.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A line of the list of mails. */
public record MailRow(
        long id,
        String kind,
        MailState state,
        String recipient,
        String address,
        String subject,
        Instant queuedAt,
        @Nullable Instant endedAt,
        int attempts) {}
