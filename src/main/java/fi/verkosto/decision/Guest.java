package fi.verkosto.decision;

import jakarta.persistence.Embeddable;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Somebody from outside who was heard in the meeting (asiantuntija), and whether they left before the decision. */
@Embeddable
public record Guest(
        String name,
        @Nullable String organisation,
        @Nullable LocalTime arrivedAt,
        @Nullable LocalTime leftAt,
        boolean leftBeforeDecision) {}
