package fi.verkosto.mail;

import fi.verkosto.shared.Refusal;

/** Only a mail that was sent or given up is sent again. */
public class MailIsNotFailed extends Refusal {

    private static final long serialVersionUID = 1L;
}
