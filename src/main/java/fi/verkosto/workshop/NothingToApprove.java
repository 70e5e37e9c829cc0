package fi.verkosto.workshop;

import fi.verkosto.shared.Refusal;

/** Only a report that has been written can be approved. */
public class NothingToApprove extends Refusal {

    private static final long serialVersionUID = 1L;
}
