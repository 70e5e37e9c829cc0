package fi.verkosto.api;

import fi.verkosto.shared.NotFound;
import fi.verkosto.shared.Refusal;
import fi.verkosto.web.Problems;
import fi.verkosto.web.RefusalWords;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What went wrong, as problem details; a request that cannot be read names the parameter. */
@RestControllerAdvice(basePackageClasses = ApiAdvice.class)
@Order(0)
class ApiAdvice {

    private static final int LONGEST_ECHO = 60;

    private final Problems problems;
    private final MessageSource messages;
    private final RefusalWords refusals;

    ApiAdvice(Problems problems, MessageSource messages, RefusalWords refusals) {
        this.problems = problems;
        this.messages = messages;
        this.refusals = refusals;
    }

    @ExceptionHandler(NotFound.class)
    ProblemDetail notFound(Locale locale) {
        return problems.of(HttpStatus.NOT_FOUND, say("problem.not-found", locale), locale);
    }

    @ExceptionHandler(Refusal.class)
    ProblemDetail refused(Refusal refusal, Locale locale) {
        return problems.of(HttpStatus.UNPROCESSABLE_CONTENT, refusals.say(refusal, locale), locale);
    }

    @ExceptionHandler(MissingServletRequestParameterException.class)
    ProblemDetail missing(MissingServletRequestParameterException missing, Locale locale) {
        String name = missing.getParameterName();
        return malformed(say("api.parameter.missing", locale, name), List.of(name), locale);
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ProblemDetail unreadable(MethodArgumentTypeMismatchException mismatch, Locale locale) {
        return malformed(
                unreadable(mismatch.getName(), mismatch.getValue(), locale), List.of(mismatch.getName()), locale);
    }

    @ExceptionHandler(MethodArgumentNotValidException.class)
    ProblemDetail invalid(MethodArgumentNotValidException invalid, Locale locale) {
        List<FieldError> errors = invalid.getFieldErrors();
        String detail = errors.stream().map(error -> sentence(error, locale)).collect(Collectors.joining(" "));
        return malformed(detail, errors.stream().map(FieldError::getField).toList(), locale);
    }

    private String sentence(FieldError error, Locale locale) {
        return error.isBindingFailure()
                ? unreadable(error.getField(), error.getRejectedValue(), locale)
                : say("api.parameter.invalid", locale, error.getField(), messages.getMessage(error, locale));
    }

    private String unreadable(String name, @Nullable Object value, Locale locale) {
        String text = value == null ? "" : value.toString();
        if (text.isEmpty()) {
            return say("api.parameter.missing", locale, name);
        }
        return say(
                "api.parameter.unreadable",
                locale,
                name,
                text.length() > LONGEST_ECHO ? text.substring(0, LONGEST_ECHO) + "\u2026" : text);
    }

    private ProblemDetail malformed(String detail, List<String> parameters, Locale locale) {
        ProblemDetail problem = problems.of(HttpStatus.BAD_REQUEST, detail, locale);
        problem.setProperty("parameters", parameters);
        return problem;
    }

    private String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
