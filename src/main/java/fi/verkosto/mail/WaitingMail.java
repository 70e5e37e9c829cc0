package fi.verkosto.mail;

import fi.verkosto.journal.Subject;
import org.jspecify.annotations.Nullable;

/** A mail that is about to be sent, as those see it who may still stop it. */
public record WaitingMail(
        long id,
        String kind,
        String address,
        @Nullable Long person,
        @Nullable Subject about) {}
