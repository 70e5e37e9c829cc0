package fi.verkosto.web;

import fi.verkosto.shared.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.regex.Pattern;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Fields of lists are named "tiers[0].annualFee", with at most a hundred rows. Spring's binder reads an index without
 * looking at it first, and looks for fields within numbers; a request with another kind of index, or with a field of
 * something that is no row, comes from none of our forms.
 */
@ControllerAdvice
class ListFieldsAdvice {

    private static final Pattern NAME = Pattern.compile("[^\\[\\].]*(\\[\\d{1,2}](\\.[^\\[\\].]*)?)*");

    @InitBinder
    void refuseOddNames(WebDataBinder binder, HttpServletRequest request) {
        for (String name : Collections.list(request.getParameterNames())) {
            if ((name.indexOf('[') >= 0 || name.indexOf('.') >= 0)
                    && !NAME.matcher(name).matches()) {
                throw new NotFound();
            }
        }
    }
}
