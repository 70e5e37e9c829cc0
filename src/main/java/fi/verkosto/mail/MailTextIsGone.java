package fi.verkosto.mail;

import fi.verkosto.shared.Refusal;

/** A secret mail cannot be sent again: its text is gone. */
public class MailTextIsGone extends Refusal {

    private static final long serialVersionUID = 1L;
}
