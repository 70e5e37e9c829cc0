package fi.verkosto.contract;

import fi.verkosto.membership.MembershipState;
import fi.verkosto.shared.Refusal;

/** Only a municipality that has joined gets a contract. */
public class NoContractForMembership extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoContractForMembership(MembershipState state) {
        super(state);
    }
}
