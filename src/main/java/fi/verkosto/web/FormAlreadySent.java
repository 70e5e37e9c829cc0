package fi.verkosto.web;

/** The key of this form was used before, with other content. */
class FormAlreadySent extends FormKeyRefused {

    private static final long serialVersionUID = 1L;
}
