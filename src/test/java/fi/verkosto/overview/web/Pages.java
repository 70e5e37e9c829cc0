package fi.verkosto.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.UriUtils;

/** Reads pages as people do. */
public final class Pages {

    private Pages() {}

    /** An address as a browser sends what was typed into it. */
    public static URI encoded(String address) {
        return URI.create(UriUtils.encodeQuery(address, StandardCharsets.UTF_8));
    }

    /** The text of a page that was found, with ordinary spaces and without the marks that say where lines may break. */
    public static String text(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return anyText(result);
    }

    /** The text of a page, whatever its status. */
    public static String anyText(MvcTestResult result) {
        try {
            return result.getResponse()
                    .getContentAsString()
                    .replace('\u00a0', ' ')
                    .replaceAll("[\u2060\u00ad]", "");
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
