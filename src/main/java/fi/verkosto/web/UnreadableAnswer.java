package fi.verkosto.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The answer to a request that nobody can read: a page in three languages, or a problem for programs. */
@Component
class UnreadableAnswer {

    private static final String PROBLEM =
            "{\"status\":400,\"title\":\"Bad Request\",\"detail\":\"The request cannot be decoded.\"}";

    private final String page;

    UnreadableAnswer() throws IOException {
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
        return isProgram(request) ? PROBLEM : page;
    }

    private static boolean isProgram(HttpServletRequest request) {
        String address = request.getRequestURI();
        return address != null && address.startsWith("/api/");
    }
}
