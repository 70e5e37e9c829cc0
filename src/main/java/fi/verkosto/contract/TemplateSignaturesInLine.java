package fi.verkosto.contract;

import fi.verkosto.shared.Refusal;

/** The place of the signatures is a line of its own. */
public class TemplateSignaturesInLine extends Refusal {

    private static final long serialVersionUID = 1L;
}
