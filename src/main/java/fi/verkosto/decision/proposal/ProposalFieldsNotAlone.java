package fi.verkosto.decision.proposal;

import fi.verkosto.shared.Refusal;

/** A field that becomes a list stands in the middle of other words. */
public class ProposalFieldsNotAlone extends Refusal {

    private static final long serialVersionUID = 1L;

    public ProposalFieldsNotAlone(String names) {
        super(names);
    }
}
