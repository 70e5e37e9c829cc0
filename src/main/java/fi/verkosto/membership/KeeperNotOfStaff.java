package fi.verkosto.membership;

import fi.verkosto.shared.Refusal;

/** Only somebody of the network's staff looks after a municipality. */
public class KeeperNotOfStaff extends Refusal {

    private static final long serialVersionUID = 1L;
}
