package fi.verkosto.security;

import fi.verkosto.account.TestAccounts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser, or a program with a personal token: real requests over HTTP. */
final class Visitor {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final int port;
    private String session = "";
    private String csrf = "";
    private String token = "";

    Visitor(int port) {
        this.port = port;
    }

    /** Has looked at the sign-in page. */
    static Visitor anonymous(int port) {
        Visitor visitor = new Visitor(port);
        visitor.look("/sign-in");
        return visitor;
    }

    /** Has signed in with the password of all test accounts. */
    static Visitor signedIn(int port, String email) {
        Visitor visitor = anonymous(port);
        Answer answer = visitor.signIn(email, TestAccounts.PASSWORD);
        if (answer.status() != 302 || answer.leadsToSignIn()) {
            throw new IllegalStateException(email + " cannot sign in: " + answer);
        }
        visitor.look("/profile");
        return visitor;
    }

    /** Shows a personal token to the interface and has no session. */
    Visitor withToken(String newToken) {
        token = newToken;
        return this;
    }

    /** Goes on in another session that knows the same form token. */
    Visitor inSession(String cookie) {
        Visitor other = new Visitor(port);
        other.session = cookie;
        other.csrf = csrf;
        other.token = token;
        return other;
    }

    Answer signIn(String email, String password) {
        Answer answer = post("/sign-in", Form.of("email", email, "password", password));
        follow(answer);
        return answer;
    }

    /** Opens a page, keeps the session that it begins and the token of its forms. */
    Answer look(String path) {
        Answer answer = get(path);
        follow(answer);
        Matcher field = CSRF.matcher(answer.body());
        if (field.find()) {
            csrf = field.group(1);
        }
        return answer;
    }

    /** Keeps the cookie of the answer. */
    void follow(Answer answer) {
        answer.cookie("session").ifPresent(cookie -> session = cookie);
    }

    Answer get(String path, String... headers) {
        return exchange(request(path, headers).GET().build());
    }

    Answer post(String path, Form form, String... headers) {
        return send("POST", path, form, headers);
    }

    /** Sends the form with its token, as browsers do it: what is not GET is a POST that names its method. */
    Answer send(String method, String path, Form form, String... headers) {
        if (method.equals("GET")) {
            return get(path, headers);
        }
        Form sent = method.equals("POST") ? form : form.copy().set("_method", method);
        Form whole = sent.copy().set("_csrf", csrf);
        String boundary = "between-the-parts";
        return exchange(request(path, headers)
                .header(
                        "Content-Type",
                        whole.hasFiles()
                                ? "multipart/form-data; boundary=" + boundary
                                : "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(whole.hasFiles() ? whole.inParts(boundary) : whole.encoded()))
                .build());
    }

    /** Really by that method, with an empty body. */
    Answer sendPlain(String method, String path) {
        return exchange(request(path)
                .header("X-CSRF-TOKEN", csrf)
                .method(method, BodyPublishers.noBody())
                .build());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(30));
        if (!session.isEmpty()) {
            request.header("Cookie", "session=" + session);
        }
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request;
    }

    private static Answer exchange(HttpRequest request) {
        try {
            HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers().map(), response.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    String session() {
        return session;
    }

    String csrf() {
        return csrf;
    }

    int port() {
        return port;
    }
}
