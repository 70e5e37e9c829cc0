package fi.verkosto.web;

import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/**
 * Puts a form that was sent back into the model. Spring leaves a record out of it when one of its components could not be
 * read, although the record is there, with nothing in that place, and the page needs the rest.
 */
public final class SentForm {

    private static final String NAME = "form";

    private SentForm() {}

    public static void putBack(Object form, BindingResult errors, Model model) {
        model.addAttribute(NAME, form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + NAME, errors);
    }
}
