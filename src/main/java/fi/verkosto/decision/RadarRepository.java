package fi.verkosto.decision;

import fi.verkosto.membership.Approach;
import fi.verkosto.membership.ApproachContact;
import fi.verkosto.membership.Membership;
import fi.verkosto.municipality.Municipality;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everything that the decision radar shows, by one statement. */
interface RadarRepository extends Repository<Decision, Long> {

    @Query("""
            select new fi.verkosto.decision.RadarRepository$Found(m, u, a, k.name, c, t.reason,
              (select min(o.happenedOn) from MembershipTransition o where o.membership = m and o.toState = OFFERED), d)
            from Membership m join m.municipality u
            left join Approach a on a.membership = m left join a.keeper k
            left join ApproachContact c on c.id = (select x.id from ApproachContact x where x.membership = m
              order by x.happenedOn desc, x.id desc limit 1)
            left join MembershipTransition t on t.id = (select max(y.id) from MembershipTransition y where y.membership = m)
            left join Decision d on d.id = (select z.id from Decision z where z.municipality = u and z.season = m.season
              order by z.meeting.meetingDate desc nulls last, z.meeting.section desc nulls last, z.id desc limit 1)
            where m.season.id = :season
            order by case when :swedish = true then u.nameSv else u.nameFi end, u.code
            """)
    List<Found> find(long season, boolean swedish);

    /** A membership with what belongs to it, as it was found. */
    record Found(
            Membership membership,
            Municipality municipality,
            @Nullable Approach approach,
            @Nullable String keeper,
            @Nullable ApproachContact contact,
            @Nullable String reason,
            @Nullable LocalDate offeredOn,
            @Nullable Decision decision) {

        RadarRow row() {
            return new RadarRow(
                    membership.getId(),
                    new RadarRow.Place(municipality.getNameFi(), municipality.getNameSv(), municipality.getKind()),
                    membership.getState(),
                    reason,
                    asking(),
                    decision == null
                            ? null
                            : new RadarRow.Handled(
                                    decision.getId(),
                                    decision.getOutcome(),
                                    decision.getMeeting(),
                                    decision.getMinutes()));
        }

        private RadarRow.Asking asking() {
            LocalDate contactOn = contact == null ? null : contact.getHappenedOn();
            String note = contact == null ? null : contact.getNote();
            return approach == null
                    ? new RadarRow.Asking(offeredOn, null, null, null, contactOn, note)
                    : new RadarRow.Asking(
                            approach.getAskedOn() == null ? offeredOn : approach.getAskedOn(),
                            approach.getMeetingOn(),
                            approach.getBodyName(),
                            keeper,
                            contactOn,
                            note);
        }
    }
}
