package fi.verkosto.web;

import fi.verkosto.shared.Refusal;

/** The key of this form was used before, with other content. */
class FormAlreadySent extends Refusal {

    private static final long serialVersionUID = 1L;
}
