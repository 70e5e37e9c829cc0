package fi.verkosto.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The answer to a request that nobody can read, or whose files are too large: a page in three languages, or a problem for programs. */
@Component
class UnreadableAnswer {

    private final Problems problems;
    private final String unreadable;
    private final String tooLarge;

    UnreadableAnswer(Problems problems) throws IOException {
        this.problems = problems;
        this.unreadable = new ClassPathResource("unreadable.html").getContentAsString(StandardCharsets.UTF_8);
        this.tooLarge = new ClassPathResource("toolarge.html").getContentAsString(StandardCharsets.UTF_8);
    }

    /** Everything of the answer but its text. */
    void begin(HttpStatus status, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(status.value());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'; frame-ancestors 'none'");
        response.setContentType(isProgram(request) ? "application/problem+json" : "text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
    }

    String text(HttpStatus status, HttpServletRequest request) {
        boolean large = status == HttpStatus.CONTENT_TOO_LARGE;
        if (isProgram(request)) {
            return problems.text(request, status, large ? "problem.too-large" : "problem.unreadable");
        }
        return large ? tooLarge : unreadable;
    }

    private static boolean isProgram(HttpServletRequest request) {
        String address = request.getRequestURI();
        return address != null && address.startsWith("/api/");
    }
}
