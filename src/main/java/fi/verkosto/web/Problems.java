package fi.verkosto.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** What goes wrong in the interface, as problem details (RFC 9457) in the language of the one who asks. */
@Component
public class Problems {

    private final MessageSource messages;
    private final LocaleResolver locales;
    private final JsonMapper json;

    Problems(MessageSource messages, LocaleResolver locales, JsonMapper json) {
        this.messages = messages;
        this.locales = locales;
        this.json = json;
    }

    /** The problem with its status in words. */
    public ProblemDetail of(HttpStatus status, String detail, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(messages.getMessage("problem.title." + status.value(), null, locale));
        return problem;
    }

    /** Answers before any controller is reached; the key names the sentence that says what to do. */
    public void answer(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String key)
            throws IOException {
        ProblemDetail problem = of(request, status, key);
        problem.setInstance(URI.create(request.getRequestURI()));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }

    /** The text of an answer to a request whose address may be unreadable. */
    String text(HttpServletRequest request, HttpStatus status, String key) {
        return json.writeValueAsString(of(request, status, key));
    }

    private ProblemDetail of(HttpServletRequest request, HttpStatus status, String key) {
        Locale locale = locales.resolveLocale(request);
        return of(status, messages.getMessage(key, null, locale), locale);
    }
}
