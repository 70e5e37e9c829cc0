package fi.verkosto.web;

import fi.verkosto.shared.Refusal;

/** The form came without its key: it was not sent from our page. */
class FormKeyMissing extends Refusal {

    private static final long serialVersionUID = 1L;
}
