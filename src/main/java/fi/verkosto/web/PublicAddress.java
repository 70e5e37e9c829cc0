package fi.verkosto.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The address under which people reach the program, for instance {@code https://verkosto.example}; absent on one's own
 * machine. Links that leave the program are made from it alone.
 */
@ConfigurationProperties("verkosto")
public record PublicAddress(@Nullable URI publicAddress) {

    /** The address of a path, on this machine when no public address is set. */
    public String of(String path, int port) {
        return (publicAddress == null
                        ? "http://localhost:" + port
                        : publicAddress.toString().replaceAll("/$", ""))
                + path;
    }

    public boolean isSecure() {
        return publicAddress != null && "https".equals(publicAddress.getScheme());
    }
}
