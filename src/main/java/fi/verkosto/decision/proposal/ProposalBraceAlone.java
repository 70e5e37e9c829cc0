package fi.verkosto.decision.proposal;

import fi.verkosto.shared.Refusal;

/** A template has a brace without its pair. */
public class ProposalBraceAlone extends Refusal {

    private static final long serialVersionUID = 1L;
}
