package fi.verkosto.contract;

import fi.verkosto.shared.Refusal;

/** A brace in a template always belongs to a field. */
public class TemplateBraceAlone extends Refusal {

    private static final long serialVersionUID = 1L;
}
