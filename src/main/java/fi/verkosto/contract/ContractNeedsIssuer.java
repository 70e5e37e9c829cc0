package fi.verkosto.contract;

import fi.verkosto.shared.Refusal;

/** The season does not say who invoices its fees, and so makes its contracts. */
public class ContractNeedsIssuer extends Refusal {

    private static final long serialVersionUID = 1L;
}
