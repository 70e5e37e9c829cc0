package fi.verkosto.contract;

import fi.verkosto.shared.Refusal;

/** A signature is recorded when it has been written. */
public class SignedInFuture extends Refusal {

    private static final long serialVersionUID = 1L;
}
