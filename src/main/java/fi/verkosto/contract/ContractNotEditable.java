package fi.verkosto.contract;

import fi.verkosto.shared.Refusal;

/** What has been sent or signed is not edited. */
public class ContractNotEditable extends Refusal {

    private static final long serialVersionUID = 1L;
}
