package fi.verkosto.contact;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What the end of a role means. It is told on the next page, so that sessions keep it.
 *
 * @param on the first day on which the role does not hold
 * @param signInEnded whether the person may not sign in for the municipality any more, from now on
 * @param seasons numbers of the seasons whose membership is left without a liaison then
 */
public record RoleEnded(LocalDate on, boolean signInEnded, List<Integer> seasons) implements Serializable {}
