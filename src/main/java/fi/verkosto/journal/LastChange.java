package fi.verkosto.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The last change of a record, for somebody who wanted to change an older state of it.
 *
 * @param name of the account; null when the program itself has changed the record
 * @param own whether whoever asks has made it
 */
public record LastChange(Instant at, @Nullable String name, boolean own) {}
