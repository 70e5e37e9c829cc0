package fi.verkosto.overview;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what waits for the network's office, the most urgent first. */
@Component
class WaitingRegister {

    /** More is not shown on one page even when all is asked for. */
    static final int ALL = 500;

    /**
     * Urgency is counted in days over time. A report, a travel claim, a decision and naming somebody have 30 days, the approval of a report
     * 14, a decision until the season's deadline where it has one; a planned day none; arranging a workshop takes about 30
     * days, so many unused ones late in the season come first. That somebody is missing grows no more after two months, lest
     * it hides all else.
     */
    private static final String WAITING = """
            with member as (
              select m.id, m.municipality_id, m.joined_on, u.code, m.workshop_quota, s.number, s.ends_on, s.state, u.name_fi, u.name_sv,
                m.state in ('JOINED', 'CONTRACTED', 'ACTIVE') as plans
              from membership m join season s on s.id = m.season_id join municipality u on u.id = m.municipality_id
              where s.state in ('OPEN', 'ACTIVE') and m.state in ('JOINED', 'CONTRACTED', 'ACTIVE', 'ENDED')),
            waiting as (
              select 'REPORT' as kind, w.id as target, m.name_fi, m.name_sv, m.number as season, coalesce(w.slot, 0) as number, w.held_on as day,
                cast(:today as date) - w.held_on - 30 as urgency
              from workshop w join member m on m.id = w.membership_id where w.state = 'HELD'
              union all
              select 'TRAVEL', w.id, m.name_fi, m.name_sv, m.number, coalesce(w.slot, 0), w.held_on,
                cast(:today as date) - w.held_on - 30
              from workshop w join member m on m.id = w.membership_id
              where w.state in ('HELD', 'REPORTED') and not w.remote and w.held_on < cast(:today as date) - 30
                and exists (select from workshop_expert e where e.workshop_id = w.id and not e.removed and e.travel_claim is null)
              union all
              select 'PASSED', w.id, m.name_fi, m.name_sv, m.number, coalesce(w.slot, 0), w.planned_on, cast(:today as date) - w.planned_on
              from workshop w join member m on m.id = w.membership_id
              where w.state in ('PLANNED', 'CONFIRMED') and w.planned_on < :today
              union all
              select 'APPROVAL', w.id, m.name_fi, m.name_sv, m.number, coalesce(w.slot, 0), w.held_on,
                cast(:today as date) - w.reported_on - 14
              from workshop w join member m on m.id = w.membership_id
              where w.state = 'REPORTED' and w.approved_on is null
              union all
              select 'UNUSED', m.id, m.name_fi, m.name_sv, m.number, m.workshop_quota - coalesce(sum(w.allocation), 0),
                m.ends_on,
                (m.workshop_quota - coalesce(sum(w.allocation), 0)) * 30 - (m.ends_on - cast(:today as date))
              from member m left join workshop w on w.membership_id = m.id and w.state not in ('IDEA', 'CANCELLED')
              where m.state = 'ACTIVE' and m.plans and m.ends_on between :today and :soon
              group by m.id, m.name_fi, m.name_sv, m.number, m.workshop_quota, m.ends_on
              having m.workshop_quota > coalesce(sum(w.allocation), 0)
              union all
              select 'DECISION', m.id, u.name_fi, u.name_sv, s.number, 0, m.state_since,
                coalesce(cast(:today as date) - s.decision_deadline, cast(:today as date) - m.state_since - 30)
              from membership m join season s on s.id = m.season_id join municipality u on u.id = m.municipality_id
              where s.state in ('OPEN', 'ACTIVE') and m.state = 'AWAITING_DECISION'
              union all
              select 'COLLEAGUE', p.id, u.name_fi, u.name_sv, 0, 0, r.valid_from, cast(:today as date) - r.valid_from
              from person_role r join person p on p.id = r.person_id join municipality u on u.id = r.municipality_id
              where r.wished_by is not null and p.account_id is null and r.valid_from <= :today
                and (r.valid_to is null or r.valid_to > :today)
              union all
              select distinct 'LEAVING', p.id, coalesce(u.name_fi, ''), coalesce(u.name_sv, ''), 0, 0, cast(r.end_wished_at at time zone 'Europe/Helsinki' as date),
                cast(:today as date) - cast(r.end_wished_at at time zone 'Europe/Helsinki' as date)
              from person_role r join person p on p.id = r.person_id left join municipality u on u.id = r.municipality_id
              where r.end_wished_at is not null and r.valid_to is null
              union all
              select k.kind, cast(m.code as int), m.name_fi, m.name_sv, min(m.number), 0, coalesce(max(past.day), min(m.joined_on)),
                least(cast(:today as date) - coalesce(max(past.day), min(m.joined_on)), 20)
              from member m cross join (values ('LIAISON'), ('BILLING')) k (kind)
                left join lateral (select max(r.valid_to) as day from contact_role r where r.municipality_id = m.municipality_id
                  and r.kind = k.kind and (r.is_primary or r.kind = 'BILLING') and r.valid_to <= :today) past on true
              where m.plans and not exists (select from contact_role r where r.municipality_id = m.municipality_id
                and r.kind = k.kind and (r.is_primary or r.kind = 'BILLING')
                and r.valid_from <= :today and (r.valid_to is null or r.valid_to > :today))
              group by k.kind, m.code, m.name_fi, m.name_sv)
            select kind, target, name_fi, name_sv, season, number, day from waiting
            order by urgency desc, name_fi, kind, target limit :limit
            """;

    private static final String NEXT = """
            select w.id, coalesce(w.slot, 0) as slot, w.topic, w.planned_on, w.starts_at, w.state, u.name_fi, u.name_sv
            from workshop w join municipality u on u.id = w.municipality_id
            where w.state in ('PLANNED', 'CONFIRMED') and w.planned_on >= :today
            order by w.planned_on, w.starts_at nulls last, w.id limit :limit
            """;

    private final JdbcClient jdbc;

    WaitingRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Waiting> waiting(LocalDate today) {
        return jdbc.sql(WAITING)
                .param("today", today)
                .param("soon", today.plusMonths(SeasonOutline.LAST_MONTHS))
                .param("limit", ALL)
                .query((row, number) -> new Waiting(
                        Waiting.Kind.valueOf(row.getString("kind")),
                        row.getLong("target"),
                        row.getString("name_fi"),
                        row.getString("name_sv"),
                        row.getInt("season"),
                        row.getInt("number"),
                        row.getObject("day", LocalDate.class)))
                .list();
    }

    /** The workshops to come, the nearest first. */
    List<ComingWorkshop> coming(LocalDate today, int limit) {
        return jdbc.sql(NEXT)
                .param("today", today)
                .param("limit", limit)
                .query(ComingWorkshop.class)
                .list();
    }
}
