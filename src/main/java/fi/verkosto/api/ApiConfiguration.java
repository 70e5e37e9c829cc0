package fi.verkosto.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The description of the interface, shown under /api, and its only form: JSON, whatever a browser would rather have. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration implements WebMvcConfigurer {

    private static final String TOKEN = "token";

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
        ContentNegotiationStrategy asked = new HeaderContentNegotiationStrategy();
        negotiation.strategies(List.of(request -> isOfTheInterface(request)
                ? ContentNegotiationStrategy.MEDIA_TYPE_ALL_LIST
                : asked.resolveMediaTypes(request)));
    }

    private static boolean isOfTheInterface(NativeWebRequest request) {
        HttpServletRequest http = request.getNativeRequest(HttpServletRequest.class);
        return http != null && http.getRequestURI().startsWith("/api/v1/");
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(
                        new Info()
                                .title("Verkosto")
                                .version("1")
                                .description(
                                        "Reads seasons, municipalities, fees, memberships and workshops of the USO network "
                                                + "with the rights of a personal token's owner, and for the network's staff the minutes of "
                                                + "municipalities. Fees need no token. Sums are euros without tax; "
                                                + "errors are problem details (RFC 9457) in the language of Accept-Language: fi, sv or en."))
                .components(new Components()
                        .addSecuritySchemes(
                                TOKEN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }
}
