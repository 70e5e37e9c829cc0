package fi.verkosto.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class AddressTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/memberships");
    private final Address address = new Address(request);

    @Test
    void comesBackToThePageWithItsFilters() {
        request.addParameter("q", "Sysmä & co");
        request.addParameter("season", "8");
        request.addParameter("state", "");

        assertThat(address.here()).isEqualTo("/memberships?q=Sysm%C3%A4%20%26%20co&season=8");
        assertThat(address.inLanguage("sv")).isEqualTo("?q=Sysm%C3%A4%20%26%20co&season=8&lang=sv");
    }

    @Test
    void replacesTheLanguageThatWasAskedForBefore() {
        request.addParameter("lang", "sv");

        assertThat(address.here()).isEqualTo("/memberships");
        assertThat(address.inLanguage("en")).isEqualTo("?lang=en");
    }

    @Test
    void tellsNothingOfAForm() {
        request.setMethod("POST");
        request.addParameter("password", "secret");

        assertThat(address.here()).isEqualTo("/memberships");
        assertThat(address.inLanguage("sv")).isEqualTo("?lang=sv");
    }

    @Test
    void namesThePageThatWasAskedForOnAPageAboutAnError() {
        request.setRequestURI("/error");
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/municipalities/000");

        assertThat(address.here()).isEqualTo("/municipalities/000");
    }
}
