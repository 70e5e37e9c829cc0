package fi.verkosto.web;

/** The same form is being processed right now. */
class FormBeingProcessed extends FormKeyRefused {

    private static final long serialVersionUID = 1L;
}
