package fi.verkosto.bulletin.initiative;

import fi.verkosto.municipality.MunicipalityChoice;
import java.util.List;
import java.util.Set;

/**
 * What somebody may do about an initiative.
 *
 * @param edit the proposal, and withdraw it
 * @param answer it, or put the answer right
 * @param join the municipalities that they can let join
 * @param leave the codes of those that they can let leave
 */
public record InitiativeSteps(
        boolean edit,
        boolean answer,
        boolean decline,
        boolean close,
        List<MunicipalityChoice> join,
        Set<String> leave) {}
