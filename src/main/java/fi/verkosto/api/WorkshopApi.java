package fi.verkosto.api;

import fi.verkosto.account.SignedIn;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Workshops by slot, free ones among them; a contact person's token reads those of its own municipalities. */
@RestController
@RequestMapping("/api/v1/workshops")
class WorkshopApi {

    private final WorkshopQuery query;

    WorkshopApi(WorkshopQuery query) {
        this.query = query;
    }

    @GetMapping
    ApiPage<WorkshopSlot> list(
            @RequestParam(required = false) @Nullable Integer season,
            @RequestParam(required = false) @Nullable String municipality,
            @Valid @ParameterObject ApiPaging paging,
            @AuthenticationPrincipal SignedIn me) {
        return query.page(season, municipality, paging, me.scope());
    }
}
