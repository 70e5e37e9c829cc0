package fi.verkosto.faults;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser: keeps cookies, sends forms with the hidden fields that the page had. */
final class Visitor {

    static final String PASSWORD = "viisitoista merkkiä";

    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile(" name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");
    private static final Pattern TOKEN = Pattern.compile("class=\"once\"[^>]*>([^<]+)<");
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI address;

    Visitor(URI address) {
        this.address = address;
    }

    Answer get(String path, String... headers) throws IOException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve(path)).timeout(LIMIT);
        if (!path.matches("/(api|actuator)/.*")) {
            request.header("Accept", "text/html");
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    Answer post(String path, Map<String, String> form) throws IOException {
        return post(path, List.copyOf(form.entrySet()));
    }

    Answer post(String path, List<Map.Entry<String, String>> form) throws IOException {
        String body = form.stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(address.resolve(path))
                .timeout(LIMIT)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** Opens the page and sends its form, as it stands there, to the path with these values. */
    Answer fill(String page, String path, Map<String, String> values) throws IOException {
        Map<String, String> form = new LinkedHashMap<>(hidden(get(page).body()));
        form.putAll(values);
        return post(path, form);
    }

    void becomeFirstAdmin(String setupPath, String email) throws IOException {
        Answer answer = fill(
                setupPath,
                setupPath,
                Map.of("name", "Ensi Mäinen", "email", email, "password", PASSWORD, "repeated", PASSWORD));
        answer.requireRedirect("/sign-in");
    }

    void signIn(String email) throws IOException {
        fill("/sign-in", "/sign-in", Map.of("email", email, "password", PASSWORD))
                .requireRedirect("/start");
    }

    /** A new personal token of the person who is signed in. */
    String token() throws IOException {
        fill("/profile", "/profile/tokens", Map.of("name", "vika")).requireRedirect("/profile");
        Matcher token = TOKEN.matcher(get("/profile").body());
        if (!token.find()) {
            throw new AssertionError("The page shows no new token");
        }
        return token.group(1);
    }

    boolean isSignedIn() throws IOException {
        return get("/profile").status() == 200;
    }

    /** Names and values of a page's hidden fields, but for the one that makes a form another method. */
    static Map<String, String> hidden(String page) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher inputs = HIDDEN.matcher(page);
        while (inputs.find()) {
            Matcher name = NAME.matcher(inputs.group());
            Matcher value = VALUE.matcher(inputs.group());
            if (name.find() && value.find() && !name.group(1).equals("_method")) {
                fields.put(name.group(1), value.group(1));
            }
        }
        return fields;
    }

    private Answer send(HttpRequest request) throws IOException {
        long begin = System.nanoTime();
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(response, Duration.ofNanos(System.nanoTime() - begin));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    /** What came back, and how long it took. */
    record Answer(HttpResponse<String> response, Duration took) {

        int status() {
            return response.statusCode();
        }

        String body() {
            return response.body();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** The path to which the answer sends the browser, or an empty text. */
        String destination() {
            String location = header("Location");
            return location.isEmpty() ? "" : URI.create(location).getPath();
        }

        void requireRedirect(String path) {
            if (!destination().equals(path)) {
                throw new AssertionError("No redirect to " + path + " but " + status() + " " + destination() + "\n"
                        + String.join(
                                "\n", new ArrayList<>(body().lines().limit(60).toList())));
            }
        }
    }
}
