package fi.verkosto.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.util.DetailedError;

/** The errors of a form as its summary shows them: one for each field. */
@Component
public class FieldErrors {

    FieldErrors() {}

    /** The first error of each field, and all that belong to none. */
    public List<DetailedError> firstOfEach(List<DetailedError> errors) {
        Set<String> seen = new HashSet<>();
        return errors.stream()
                .filter(error -> error.isGlobal() || seen.add(error.getFieldName()))
                .toList();
    }
}
