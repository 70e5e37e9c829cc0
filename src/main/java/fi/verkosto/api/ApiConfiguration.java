package fi.verkosto.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The description of the interface, shown under /api. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

    private static final String TOKEN = "token";

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Verkosto")
                        .version("1")
                        .description("Reads seasons, municipalities, fees and memberships of the USO network with the "
                                + "rights of a personal token's owner, and for the network's staff the minutes of "
                                + "municipalities. Fees need no token. Sums are euros without tax; "
                                + "errors are problem details (RFC 9457)."))
                .components(new Components()
                        .addSecuritySchemes(
                                TOKEN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }
}
