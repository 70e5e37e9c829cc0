package fi.verkosto.contract;

import fi.verkosto.shared.Refusal;

/** A contract does not go from the one state to the other. */
public class ContractMoveRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public ContractMoveRefused(ContractState present, ContractState wanted) {
        super(present, wanted);
    }
}
