package fi.verkosto.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The answer to a request that nobody can read: a page in three languages, or a problem for programs. */
@Component
class UnreadableAnswer {

    private final Problems problems;
    private final String page;

    UnreadableAnswer(Problems problems) throws IOException {
        this.problems = problems;
        this.page = new ClassPathResource("unreadable.html").getContentAsString(StandardCharsets.UTF_8);
    }

    /** Everything of the answer but its text. */
    void begin(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'; frame-ancestors 'none'");
        response.setContentType(isProgram(request) ? "application/problem+json" : "text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
    }

    String text(HttpServletRequest request) {
        return isProgram(request) ? problems.text(request, HttpStatus.BAD_REQUEST, "problem.unreadable") : page;
    }

    private static boolean isProgram(HttpServletRequest request) {
        String address = request.getRequestURI();
        return address != null && address.startsWith("/api/");
    }
}
