package fi.verkosto.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a request whose parameters cannot be decoded, or whose files are too large, before anybody asks for one: the
 * server fails on each question for a parameter, also on those of the error page, so that the answer is a page that asks
 * none. NUL, which no text has and PostgreSQL cannot keep, comes no further either.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class UnreadableRequestFilter extends OncePerRequestFilter {

    private final UnreadableAnswer answer;

    UnreadableRequestFilter(UnreadableAnswer answer) {
        this.answer = answer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpStatus status = read(request);
        if (status == HttpStatus.OK) {
            chain.doFilter(request, response);
        } else {
            answer.begin(status, request, response);
            response.getWriter().write(answer.text(status, request));
        }
    }

    private static HttpStatus read(HttpServletRequest request) {
        try {
            boolean text = request.getParameterMap().entrySet().stream()
                    .noneMatch(parameter -> hasNul(parameter.getKey())
                            || Arrays.stream(parameter.getValue()).anyMatch(UnreadableRequestFilter::hasNul));
            if (isMultipart(request)) {
                request.getParts();
            }
            return text ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
        } catch (IllegalStateException | IOException | ServletException failure) {
            return isMultipart(request) && isAboutSize(failure) ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST;
        }
    }

    private static boolean isMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    /** The server's own exceptions are not to be had here; their names have said so for twenty years. */
    private static boolean isAboutSize(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause.getClass().getSimpleName().contains("Size")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasNul(String text) {
        return text.indexOf('\u0000') >= 0;
    }
}
