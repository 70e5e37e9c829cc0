package fi.verkosto.web;

import java.net.URI;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whole addresses that people copy out of the program: made from the configured public address, never from a request. */
@Component
public class PublicLinks {

    private final PublicAddress address;
    private volatile int port;

    PublicLinks(PublicAddress address) {
        this.address = address;
    }

    @EventListener
    void on(WebServerInitializedEvent started) {
        port = started.getWebServer().getPort();
    }

    /** Scheme, host and port, as browsers name where a page comes from. */
    public String origin() {
        URI home = URI.create(of("/"));
        return home.getScheme() + "://" + home.getAuthority();
    }

    public String host() {
        return URI.create(of("/")).getHost();
    }

    public String of(String path) {
        return address.of(path, port);
    }

    /** Of a page that people open without signing in, which is then in their language. */
    public String of(String path, String language) {
        return of(path + "?lang=" + language);
    }
}
