package fi.verkosto.security;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the program has answered. */
record Answer(int status, Map<String, List<String>> headers, String body) {

    /** The first value of a header, or an empty text. */
    String header(String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .flatMap(header -> header.getValue().stream())
                .findFirst()
                .orElse("");
    }

    List<String> all(String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .flatMap(header -> header.getValue().stream())
                .toList();
    }

    /** The path to which it leads, or an empty text. */
    String location() {
        return header("Location").replaceFirst("^https?://[^/]+", "");
    }

    Optional<String> cookie(String name) {
        return all("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .map(cookie -> cookie.substring(name.length() + 1).replaceFirst(";.*", ""))
                .findFirst();
    }

    boolean isHtml() {
        return header("Content-Type").startsWith("text/html");
    }

    boolean leadsToSignIn() {
        return status == 302 && location().matches("/sign-in([?;].*)?");
    }

    /** Let in: neither refused nor hidden nor sent to sign in, and no failure of ours. */
    boolean isAllowed() {
        return !leadsToSignIn() && status < 500 && status != 401 && status != 403 && status != 404 && status != 405;
    }

    /** Everything that a visitor can see of it. */
    String whole() {
        return status + "\n" + headers + "\n" + body;
    }

    @Override
    public String toString() {
        return status + (location().isEmpty() ? "" : " to " + location());
    }
}
