package fi.verkosto.decision.web;

import fi.verkosto.decision.DecisionWarning;
import java.util.EnumSet;
import java.util.Set;

/** Something looks wrong in a decision and its sender has not been told yet. */
class UnseenWarnings extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final EnumSet<DecisionWarning> warnings;

    UnseenWarnings(Set<DecisionWarning> warnings) {
        super(warnings.toString());
        this.warnings = EnumSet.copyOf(warnings);
    }

    Set<DecisionWarning> warnings() {
        return Set.copyOf(warnings);
    }
}
