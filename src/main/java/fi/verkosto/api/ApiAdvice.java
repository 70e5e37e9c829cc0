package fi.verkosto.api;

import fi.verkosto.shared.NotFound;
import fi.verkosto.shared.Refusal;
import fi.verkosto.web.RefusalWords;
import java.util.Locale;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What went wrong, as problem details. */
@RestControllerAdvice(basePackageClasses = ApiAdvice.class)
@Order(0)
class ApiAdvice {

    private final MessageSource messages;

    ApiAdvice(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler(NotFound.class)
    ProblemDetail notFound(Locale locale) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, say("api.not-found", locale));
    }

    @ExceptionHandler(Refusal.class)
    ProblemDetail refused(Refusal refusal, Locale locale) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT,
                messages.getMessage(
                        refusal.messageKey(), RefusalWords.arguments(refusal), refusal.messageKey(), locale));
    }

    @ExceptionHandler({
        TypeMismatchException.class,
        MissingServletRequestParameterException.class,
        MethodArgumentNotValidException.class
    })
    ProblemDetail malformed(Locale locale) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, say("api.malformed", locale));
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
