package fi.verkosto.decision.proposal;

import fi.verkosto.shared.Refusal;

/** A template names fields that the program does not know. */
public class ProposalFieldsUnknown extends Refusal {

    private static final long serialVersionUID = 1L;

    public ProposalFieldsUnknown(String names) {
        super(names);
    }
}
