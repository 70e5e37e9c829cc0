package fi.verkosto.mail;

import fi.verkosto.shared.Refusal;

/** A brace in the wording of a mail always belongs to a field. */
public class MailBraceAlone extends Refusal {

    private static final long serialVersionUID = 1L;
}
