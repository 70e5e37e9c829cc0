package fi.verkosto.web;

import fi.verkosto.shared.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Fields within others are named "tiers[0].annualFee", with at most a hundred rows, and lead through the records of the
 * form. Spring's binder reads an index without looking at it first, and looks for fields within numbers; a request with a
 * name that leads nowhere comes from none of our forms.
 */
@ControllerAdvice
class ListFieldsAdvice {

    private static final Pattern STEP = Pattern.compile("([^\\[\\].]+)(\\[\\d{1,2}])?");

    /** Of the hidden fields that tell of a box without a tick. */
    private static final Pattern MARK = Pattern.compile("^[_!]");

    /** What has a target already is only shown. */
    @InitBinder
    void refuseOddNames(WebDataBinder binder, HttpServletRequest request) {
        ResolvableType form = binder.getTargetType();
        if (binder.getTarget() != null || form == null || !form.toClass().isRecord()) {
            return;
        }
        for (String name : Collections.list(request.getParameterNames())) {
            if ((name.indexOf('[') >= 0 || name.indexOf('.') >= 0) && !leads(name, form)) {
                throw new NotFound();
            }
        }
    }

    private static boolean leads(String name, ResolvableType form) {
        @Nullable ResolvableType reached = form;
        for (String step : MARK.matcher(name).replaceFirst("").split("\\.", -1)) {
            Matcher field = STEP.matcher(step);
            if (reached == null || !field.matches()) {
                return false;
            }
            reached = field(reached.toClass(), field.group(1)).orElse(null);
            if (reached != null && field.group(2) != null) {
                reached = List.class.isAssignableFrom(reached.toClass()) ? reached.getGeneric(0) : null;
            }
        }
        return reached != null;
    }

    private static Optional<ResolvableType> field(Class<?> form, String name) {
        return Optional.ofNullable(form.getRecordComponents()).stream()
                .flatMap(Arrays::stream)
                .filter(component -> component.getName().equals(name))
                .map(RecordComponent::getAccessor)
                .map(ResolvableType::forMethodReturnType)
                .findFirst();
    }
}
