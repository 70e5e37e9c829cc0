package fi.verkosto.web;

import fi.verkosto.shared.Refusal;

/** The same form is being processed right now. */
class FormBeingProcessed extends Refusal {

    private static final long serialVersionUID = 1L;
}
