package fi.verkosto.decision;

import fi.verkosto.account.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Which decisions a list shows.
 *
 * @param season number of the season, or null for all
 */
public record DecisionFilter(
        @Nullable Integer season, @Nullable Outcome outcome, Scope scope) {}
