package fi.verkosto.web;

import fi.verkosto.shared.Refusal;
import java.util.Map;
import org.springframework.validation.Errors;

/**
 * Puts what a rule says to a form beside the field that it is about, or on top when it is about none.
 *
 * @param fields names of fields by the refusals that speak about them
 */
public record RefusedFields(Map<Class<? extends Refusal>, String> fields) {

    /** Where every refusal stands on top. */
    public static final RefusedFields NONE = new RefusedFields(Map.of());

    public RefusedFields {
        fields = Map.copyOf(fields);
    }

    public void tell(Refusal refusal, Errors errors) {
        errors.rejectValue(fields.get(refusal.getClass()), refusal.messageKey(), RefusalWords.arguments(refusal), null);
    }
}
