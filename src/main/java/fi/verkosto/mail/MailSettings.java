package fi.verkosto.mail;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail names its sender.
 *
 * @param address from which it comes; without it verkosto@ and the host of the public address
 * @param sender the name beside it
 * @param replyTo where answers go, when not there
 */
@ConfigurationProperties("verkosto.mail")
record MailSettings(
        @Nullable String address,
        @DefaultValue("USO-verkosto") String sender,
        @Nullable String replyTo) {

    String from(String host) {
        return Objects.requireNonNullElse(address, "verkosto@" + host);
    }
}
