package fi.verkosto.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a request whose parameters cannot be decoded, or whose files are too large, before anybody asks for one: the
 * server fails on each question for a parameter, also on those of the error page, so that the answer is a page that asks
 * none.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class UnreadableRequestFilter extends OncePerRequestFilter {

    private static final String PROBLEM = "{\"status\":%d,\"title\":\"%s\",\"detail\":\"%s\"}";

    private final byte[] unreadable;
    private final byte[] tooLarge;

    UnreadableRequestFilter() throws IOException {
        this.unreadable = new ClassPathResource("unreadable.html").getContentAsByteArray();
        this.tooLarge = new ClassPathResource("toolarge.html").getContentAsByteArray();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int status = read(request);
        if (status == HttpServletResponse.SC_OK) {
            chain.doFilter(request, response);
        } else {
            answer(status, request, response);
        }
    }

    private static int read(HttpServletRequest request) {
        try {
            request.getParameterMap();
            if (isMultipart(request)) {
                request.getParts();
            }
            return HttpServletResponse.SC_OK;
        } catch (IllegalStateException | IOException | ServletException failure) {
            return isMultipart(request) && isAboutSize(failure)
                    ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                    : HttpServletResponse.SC_BAD_REQUEST;
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

    private void answer(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean large = status == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        boolean program = request.getRequestURI().startsWith("/api/");
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'; frame-ancestors 'none'");
        response.setContentType(program ? "application/problem+json" : "text/html;charset=UTF-8");
        response.getOutputStream().write(program ? problem(large) : large ? tooLarge : unreadable);
    }

    private static byte[] problem(boolean large) {
        String problem = large
                ? PROBLEM.formatted(413, "Content Too Large", "A file may have 20 MB.")
                : PROBLEM.formatted(400, "Bad Request", "The parameters cannot be decoded.");
        return problem.getBytes(StandardCharsets.UTF_8);
    }
}
