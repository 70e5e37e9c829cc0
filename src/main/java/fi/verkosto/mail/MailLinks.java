package fi.verkosto.mail;

import fi.verkosto.web.PublicAddress;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whole addresses that mail carries: made from the configured public address, never from a request. */
@Component
public class MailLinks {

    private final PublicAddress address;
    private volatile int port;

    MailLinks(PublicAddress address) {
        this.address = address;
    }

    @EventListener
    void on(WebServerInitializedEvent started) {
        port = started.getWebServer().getPort();
    }

    public String of(String path) {
        return address.of(path, port);
    }
}
