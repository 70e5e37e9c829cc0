package fi.verkosto.membership;

import fi.verkosto.shared.Refusal;

/** That a municipality was asked is written down when it has been asked. */
public class AskedInFuture extends Refusal {

    private static final long serialVersionUID = 1L;
}
