package fi.verkosto.web;

/** The form came without its key: it was not sent from our page. */
class FormKeyMissing extends FormKeyRefused {

    private static final long serialVersionUID = 1L;
}
