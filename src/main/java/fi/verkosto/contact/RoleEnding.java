package fi.verkosto.contact;

import java.time.LocalDate;

/**
 * The end of a role.
 *
 * @param version of the role that was seen
 * @param on the first day on which it does not hold
 */
public record RoleEnding(int version, LocalDate on, String reason) {}
