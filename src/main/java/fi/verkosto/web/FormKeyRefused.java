package fi.verkosto.web;

/**
 * The key of a form says that it cannot be taken. No rule of the office refuses it, so that no controller shows the form
 * again: with the same key it could never be sent.
 */
abstract class FormKeyRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    String messageKey() {
        return getClass().getSimpleName();
    }
}
