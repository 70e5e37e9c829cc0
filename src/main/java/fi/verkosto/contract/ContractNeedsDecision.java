package fi.verkosto.contract;

import fi.verkosto.shared.Refusal;

/** A contract follows what a body has decided; here no decision to join is recorded. */
public class ContractNeedsDecision extends Refusal {

    private static final long serialVersionUID = 1L;
}
