package fi.verkosto.mail;

import fi.verkosto.shared.Refusal;

/** The wording of a mail lacks fields without which it says too little. */
public class MailFieldsMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public MailFieldsMissing(String fields) {
        super(fields);
    }
}
