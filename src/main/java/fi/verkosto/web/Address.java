package fi.verkosto.web;

import static org.springframework.web.util.UriUtils.encode;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The address of the present page, for links that change one of its parameters and keep the others. */
public final class Address {

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

    private static String pair(String name, String value) {
        return encode(name, StandardCharsets.UTF_8) + "=" + encode(value, StandardCharsets.UTF_8);
    }
}
