package fi.verkosto.membership;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A contact as the log shows it.
 *
 * @param recordedBy name of the account, or the program's own word
 */
public record ContactLine(LocalDate happenedOn, String note, String recordedBy, Instant recordedAt) {}
