package fi.verkosto.contract;

import fi.verkosto.shared.Refusal;
import java.util.List;

/** A template names fields that there are not. */
public class TemplateFieldsUnknown extends Refusal {

    private static final long serialVersionUID = 1L;

    public TemplateFieldsUnknown(List<String> fields) {
        super(String.join(", ", fields));
    }
}
