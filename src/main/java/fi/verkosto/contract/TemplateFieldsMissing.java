package fi.verkosto.contract;

import fi.verkosto.shared.Refusal;
import java.util.List;

/** A template lacks fields without which it is no contract. */
public class TemplateFieldsMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public TemplateFieldsMissing(List<String> fields) {
        super(String.join(", ", fields));
    }
}
