package fi.verkosto.mail;

import fi.verkosto.shared.Refusal;

/** Only a mail that still waits is taken back. */
public class MailIsNotWaiting extends Refusal {

    private static final long serialVersionUID = 1L;
}
