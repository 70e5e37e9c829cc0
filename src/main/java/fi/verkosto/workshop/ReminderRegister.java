package fi.verkosto.workshop;

import fi.verkosto.journal.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds of what municipalities should be reminded, and keeps of what they have been. */
@Component
class ReminderRegister {

    static final String PASSED = "WORKSHOP_PASSED";
    static final String REPORT = "WORKSHOP_REPORT";
    static final String UNUSED = "WORKSHOP_UNUSED";

    /** So many months before the end of the season unused workshops are a worry. */
    private static final int LAST_MONTHS = 6;

    private static final String DUE = """
            with member as (
              select m.id, m.municipality_id, m.workshop_quota, m.state, s.number, s.ends_on, s.state as season,
                u.name_fi, u.name_sv
              from membership m join season s on s.id = m.season_id join municipality u on u.id = m.municipality_id
              where s.state in ('OPEN', 'ACTIVE')),
            due as (
              select 'WORKSHOP_PASSED' as kind, m.id as membership, m.municipality_id as municipality, w.id as workshop,
                w.planned_on as cause, w.topic, m.name_fi, m.name_sv, m.number as season, 0 as number
              from workshop w join member m on m.id = w.membership_id
              where w.state in ('PLANNED', 'CONFIRMED') and w.planned_on < :today
              union all
              select 'WORKSHOP_REPORT', m.id, m.municipality_id, w.id, w.held_on, w.topic, m.name_fi, m.name_sv, m.number, 0
              from workshop w join member m on m.id = w.membership_id
              where w.state = 'HELD' and w.held_on < cast(:today as date) - :patience
              union all
              select 'WORKSHOP_UNUSED', m.id, m.municipality_id, null, m.ends_on, '', m.name_fi, m.name_sv, m.number,
                m.workshop_quota - coalesce(sum(w.allocation), 0)
              from member m left join workshop w on w.membership_id = m.id and w.state not in ('IDEA', 'CANCELLED')
              where m.season = 'ACTIVE' and m.state in ('JOINED', 'CONTRACTED', 'ACTIVE')
                and m.ends_on between :today and :soon
              group by m.id, m.municipality_id, m.ends_on, m.name_fi, m.name_sv, m.number, m.workshop_quota
              having m.workshop_quota > coalesce(sum(w.allocation), 0))
            """;

    private static final String REMINDED = """
            exists (select from workshop_reminder r where r.kind = due.kind and r.membership_id = due.membership
              and r.workshop_id is not distinct from due.workshop and r.cause = due.cause)
            """;

    private static final String NEW = DUE + "select * from due where not " + REMINDED + """
            order by municipality, kind, workshop
            """;

    private static final String STILL = DUE + """
            select municipality from due where kind = :kind and (case when :subject = 'workshop' then workshop = :id
              else workshop is null and membership = :id end) and
            """ + REMINDED;

    private final JdbcClient jdbc;

    ReminderRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of what nobody has been reminded yet. */
    List<DueReminder> due(LocalDate today) {
        return on(today, jdbc.sql(NEW)).query(DueReminder.class).list();
    }

    /** The municipality of what a reminder is about, as long as there is the same reason to remind of it as when it was queued. */
    Optional<Long> stillDue(String kind, Subject about, LocalDate today) {
        return on(today, jdbc.sql(STILL))
                .param("kind", kind)
                .param("subject", about.kind())
                .param("id", about.id())
                .query(Long.class)
                .optional();
    }

    /** Keeps that a reminder was queued; says no when somebody else was quicker. */
    boolean keep(DueReminder reminder, LocalDate today) {
        return jdbc.sql("insert into workshop_reminder (kind, membership_id, workshop_id, cause, queued_on)"
                                + " values (:kind, :membership, :workshop, :cause, :today) on conflict do nothing")
                        .param("kind", reminder.kind())
                        .param("membership", reminder.membership())
                        .param("workshop", reminder.workshop())
                        .param("cause", reminder.cause())
                        .param("today", today)
                        .update()
                == 1;
    }

    private static JdbcClient.StatementSpec on(LocalDate today, JdbcClient.StatementSpec statement) {
        return statement
                .param("today", today)
                .param("soon", today.plusMonths(LAST_MONTHS))
                .param("patience", MissingReport.PATIENCE_DAYS);
    }
}
