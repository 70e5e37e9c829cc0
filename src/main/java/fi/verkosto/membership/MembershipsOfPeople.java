package fi.verkosto.membership;

import fi.verkosto.contact.MembershipDirectory;
import fi.verkosto.season.SeasonState;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells which memberships need people: those that have joined, in seasons that are not closed. */
@Component
class MembershipsOfPeople implements MembershipDirectory {

    private final MembershipRepository memberships;

    MembershipsOfPeople(MembershipRepository memberships) {
        this.memberships = memberships;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Stay> membershipsOf(long municipality) {
        return memberships.findByMunicipality(municipality).stream()
                .filter(membership -> membership.getState().hasWorkshops()
                        && membership.getSeason().getState() != SeasonState.CLOSED)
                .map(membership ->
                        new Stay(membership.getId(), membership.getSeason().getNumber()))
                .toList();
    }
}
