package fi.verkosto.contract;

import fi.verkosto.shared.Refusal;

/** Only what both have signed is extended or terminated. */
public class ContractNotSigned extends Refusal {

    private static final long serialVersionUID = 1L;
}
