package fi.verkosto.mail;

import fi.verkosto.shared.Refusal;

/** The wording of a mail names fields that there are not. */
public class MailFieldsUnknown extends Refusal {

    private static final long serialVersionUID = 1L;

    public MailFieldsUnknown(String fields) {
        super(fields);
    }
}
