package fi.verkosto.api;

import fi.verkosto.account.Scope;
import fi.verkosto.account.SignedIn;
import fi.verkosto.decision.Decision;
import fi.verkosto.decision.DecisionService;
import fi.verkosto.membership.Membership;
import fi.verkosto.membership.MembershipService;
import fi.verkosto.workshop.WorkshopService;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Memberships, offers that were declined among them; a contact person's token reads those of its own municipalities. */
@RestController
@RequestMapping("/api/v1/memberships")
class MembershipApi {

    private final MembershipQuery query;
    private final MembershipService memberships;
    private final DecisionService decisions;
    private final WorkshopService workshops;

    MembershipApi(
            MembershipQuery query,
            MembershipService memberships,
            DecisionService decisions,
            WorkshopService workshops) {
        this.query = query;
        this.memberships = memberships;
        this.decisions = decisions;
        this.workshops = workshops;
    }

    @GetMapping
    ApiPage<MembershipSummary> list(
            @RequestParam(required = false) @Nullable Integer season,
            @Valid @ParameterObject ApiPaging paging,
            @AuthenticationPrincipal SignedIn me) {
        return query.page(season, paging, me.scope());
    }

    @GetMapping("/{id}")
    MembershipWhole show(@PathVariable long id, @AuthenticationPrincipal SignedIn me) {
        Scope scope = me.scope();
        Membership membership = memberships.getWhole(id, scope);
        List<Decision> handlings = decisions.of(membership).stream()
                .map(row -> decisions.get(row.id(), scope))
                .toList();
        return MembershipWhole.of(membership, handlings, workshops.slotsOf(membership));
    }
}
