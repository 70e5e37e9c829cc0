package fi.verkosto.contract;

import fi.verkosto.shared.Refusal;

/** Where no fee is known there is nothing to agree on. */
public class ContractNeedsFee extends Refusal {

    private static final long serialVersionUID = 1L;
}
