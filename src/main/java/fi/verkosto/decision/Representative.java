package fi.verkosto.decision;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Whom the body named to represent the municipality in the network (edustaja). */
@Embeddable
public record Representative(String name, @Nullable String title) {}
