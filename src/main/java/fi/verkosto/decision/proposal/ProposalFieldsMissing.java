package fi.verkosto.decision.proposal;

import fi.verkosto.shared.Refusal;

/** A template lacks fields without which the board would be left in doubt. */
public class ProposalFieldsMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public ProposalFieldsMissing(String names) {
        super(names);
    }
}
