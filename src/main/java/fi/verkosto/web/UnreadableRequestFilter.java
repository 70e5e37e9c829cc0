package fi.verkosto.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a request whose parameters cannot be decoded before anybody asks for one: the server fails on each question for
 * a parameter, also on those of the error page, so that the answer is a page that asks none. NUL, which no text has and
 * PostgreSQL cannot keep, comes no further either.
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
        if (isReadable(request)) {
            chain.doFilter(request, response);
        } else {
            answer.begin(request, response);
            response.getWriter().write(answer.text(request));
        }
    }

    private static boolean isReadable(HttpServletRequest request) {
        try {
            return request.getParameterMap().entrySet().stream()
                    .noneMatch(parameter -> hasNul(parameter.getKey())
                            || Arrays.stream(parameter.getValue()).anyMatch(UnreadableRequestFilter::hasNul));
        } catch (IllegalStateException unreadable) {
            return false;
        }
    }

    private static boolean hasNul(String text) {
        return text.indexOf('\u0000') >= 0;
    }
}
