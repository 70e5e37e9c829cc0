package fi.verkosto.web;

import static org.springframework.web.util.UriUtils.encode;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The address of the present page, for links that change one of its parameters and keep the others. */
public final class Address {

    private static final String LANGUAGE = "lang";

    /** Longer words are none of a page's own; the search cuts them, too. */
    private static final int LONGEST = 200;

    private final HttpServletRequest request;

    Address(HttpServletRequest request) {
        this.request = request;
    }

    /** The same page with the parameter set to the value, or without it when the value is null; back on the first page. */
    public String with(String parameter, @Nullable Object value) {
        StringJoiner query = new StringJoiner("&", request.getRequestURI() + "?", "");
        request.getParameterMap().forEach((name, values) -> {
            for (String present : values) {
                if (!name.equals(parameter) && !name.equals("page") && !present.isEmpty()) {
                    query.add(pair(name, present));
                }
            }
        });
        if (value != null) {
            query.add(pair(parameter, value.toString()));
        }
        return query.toString();
    }

    /** The same page without the parameter. */
    public String without(String parameter) {
        return with(parameter, null);
    }

    /** The page itself, to come back to after another request; only what stands in its address, nothing of a form's body. */
    public String here() {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String query = query(null);
        return (failed == null ? request.getRequestURI() : failed) + (query.isEmpty() ? "" : "?" + query);
    }

    /** The same page in another language, for visitors without an account. */
    public String inLanguage(String language) {
        return "?" + query(language);
    }

    private String query(@Nullable String language) {
        StringJoiner query = new StringJoiner("&");
        if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            request.getParameterMap().forEach((name, values) -> {
                for (String present : values) {
                    if (!name.equals(LANGUAGE) && !present.isEmpty() && present.length() <= LONGEST) {
                        query.add(pair(name, present));
                    }
                }
            });
        }
        if (language != null) {
            query.add(pair(LANGUAGE, language));
        }
        return query.toString();
    }

    private static String pair(String name, String value) {
        return encode(name, StandardCharsets.UTF_8) + "=" + encode(value, StandardCharsets.UTF_8);
    }
}
