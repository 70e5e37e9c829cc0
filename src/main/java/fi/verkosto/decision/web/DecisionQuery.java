package fi.verkosto.decision.web;

import fi.verkosto.account.Scope;
import fi.verkosto.decision.DecisionFilter;
import fi.verkosto.decision.Outcome;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the address of the list asks for; what cannot be read is left aside. */
record DecisionQuery(
        @Nullable Integer season,
        @Nullable Outcome outcome,
        @Nullable Integer page) {

    DecisionFilter within(Scope scope) {
        return new DecisionFilter(season, outcome, scope);
    }

    int pageNumber() {
        return Objects.requireNonNullElse(page, 1);
    }
}
