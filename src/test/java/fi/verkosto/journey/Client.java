package fi.verkosto.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody of the demonstration who uses the program by HTTP alone: the pages with a session, the interface with a token. */
final class Client {

    private static final String TOKEN = "demo-coordinator-token";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NORMAL)
            .build();
    private final String address;

    Client(int port) {
        this.address = "http://127.0.0.1:" + port;
    }

    /** A client that has signed in. */
    Client signedIn(String name) {
        Map<String, String> form = page("/sign-in").form("/sign-in");
        form.put("email", name + "@verkosto.example");
        form.put("password", "verkosto-demo");
        post("/sign-in", form);
        return this;
    }

    Html page(String path) {
        return Html.of(get(path, false).body());
    }

    int statusOf(String path) {
        return get(path, false).statusCode();
    }

    HttpResponse<String> post(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** The answer of the interface as text, asked with the coordinator's token. */
    String json(String path) {
        return get(path, true).body();
    }

    JsonNode tree(String path) {
        return JSON.readTree(json(path));
    }

    HttpResponse<String> openly(String path) {
        return get(path, false);
    }

    private HttpResponse<String> get(String path, boolean withToken) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        if (withToken) {
            request.header("Authorization", "Bearer " + TOKEN);
        }
        return send(request);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
