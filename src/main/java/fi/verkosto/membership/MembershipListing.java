package fi.verkosto.membership;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The queries of the list and of a membership's road: they read rows, never whole memberships. */
interface MembershipListing extends Repository<Membership, Long> {

    String CHOSEN = """
             from Membership m join m.season s join m.municipality u join u.region r
             where (:season = 0 or s.number = :season) and (:everything = true or array_contains(:municipalities, u.id))
               and (:words = '' or u.code = :words
                 or locate(cast(function('search_form', :words) as string), cast(function('search_form', u.nameFi) as string)) > 0
                 or locate(cast(function('search_form', :words) as string), cast(function('search_form', u.nameSv) as string)) > 0
                 or exists (select 1 from Municipality p join p.formerMunicipalities f where p = u and (f.code = :words
                   or locate(cast(function('search_form', :words) as string), cast(function('search_form', f.nameFi) as string)) > 0
                   or locate(cast(function('search_form', :words) as string), cast(function('search_form', f.nameSv) as string)) > 0)))
            """;

    @Query(
            """
            select new fi.verkosto.membership.MembershipRow(m.id, u.code, u.nameFi, u.nameSv, r.nameFi, r.nameSv, s.number,
              m.state, m.stateSince, m.basis.population, m.basis.tierMin, m.basis.tierMax, m.annualFee, m.previousFee,
              m.overrideReason)""" + CHOSEN
                    + " and m.state in :states order by s.number desc, case when :swedish = true then u.nameSv else u.nameFi end, m.id limit :limit offset :offset")
    List<MembershipRow> list(
            int season,
            String words,
            Collection<MembershipState> states,
            boolean everything,
            Long[] municipalities,
            boolean swedish,
            int limit,
            int offset);

    @Query("select new fi.verkosto.membership.StateCount(m.state, count(m))" + CHOSEN + " group by m.state")
    List<StateCount> count(int season, String words, boolean everything, Long[] municipalities);

    @Query("""
            select new fi.verkosto.membership.RoadStep(t.fromState, t.toState, t.happenedOn, t.reason,
              coalesce(a.name, t.recordedBy), t.recordedAt)
            from MembershipTransition t left join Account a on cast(a.id as string) = t.recordedBy
            where t.membership.id = :membership order by t.id
            """)
    List<RoadStep> road(long membership);

    @Query("""
            select new fi.verkosto.membership.FormerRow(u.code, u.nameFi, u.nameSv, m.state, m.stateSince, t.reason)
            from Membership m join m.season s join m.municipality u
            left join MembershipTransition t on t.id = (select max(x.id) from MembershipTransition x where x.membership = m)
            where s.number = :previous and m.state in :states
              and not exists (select 1 from Membership n where n.municipality = u and n.season.number = :season)
            order by case when :swedish = true then u.nameSv else u.nameFi end, u.code
            """)
    List<FormerRow> missing(int season, int previous, Collection<MembershipState> states, boolean swedish);
}
