package fi.verkosto.contract;

import fi.verkosto.shared.Refusal;

/** A contract that has been terminated does not go on and does not end again. */
public class ContractTerminated extends Refusal {

    private static final long serialVersionUID = 1L;
}
