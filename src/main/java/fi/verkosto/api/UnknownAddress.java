package fi.verkosto.api;

import fi.verkosto.shared.NotFound;
import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Addresses of the interface that do not exist answer with problem details too. */
@Hidden
@RestController
class UnknownAddress {

    @GetMapping("/api/v1/**")
    void show() {
        throw new NotFound();
    }
}
