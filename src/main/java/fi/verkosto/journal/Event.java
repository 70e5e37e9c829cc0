package fi.verkosto.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the event log (tapahtumaloki).
 *
 * @param by by what means, where there are several
 */
public record Event(Instant at, String kind, @Nullable String by) {}
