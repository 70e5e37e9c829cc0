package fi.verkosto.decision.proposal;

/** Templates as somebody could have written them. */
public final class SampleProposals {

    private SampleProposals() {}

    /** The program's own template with a sentence of somebody's at its end. */
    public static String changed(ProposalLanguage language) {
        return ProposalDefaults.of(language).text() + "\n\nUSO kiittää {years}.";
    }
}
