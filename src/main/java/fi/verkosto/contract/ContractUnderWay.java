package fi.verkosto.contract;

import fi.verkosto.shared.Refusal;

/** Another contract of the membership has not been signed yet. */
public class ContractUnderWay extends Refusal {

    private static final long serialVersionUID = 1L;

    public ContractUnderWay(ContractNumber number) {
        super(number.toString());
    }
}
