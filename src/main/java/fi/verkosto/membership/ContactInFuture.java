package fi.verkosto.membership;

import fi.verkosto.shared.Refusal;

/** A contact is recorded when it has happened. */
public class ContactInFuture extends Refusal {

    private static final long serialVersionUID = 1L;
}
