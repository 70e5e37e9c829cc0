package fi.verkosto.workshop;

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
            with recursive member as (
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

    private static final String OF_DUE = """
             r.kind = due.kind and r.membership_id = due.membership and r.workshop_id is not distinct from due.workshop
              and r.cause = due.cause
            """;

    /** A reminder whose mail was dropped has reminded nobody. */
    private static final String NEW = DUE + """
            select * from due where not exists (select from workshop_reminder r left join mail m on m.id = r.mail_id
              where m.state is distinct from 'DROPPED' and\
            """ + OF_DUE + ") order by municipality, kind, workshop";

    /** What the mail, or the one of which it is a copy, was queued for. */
    private static final String STILL = DUE + """
            , origin as (
              select id, again_of from mail where id = :mail
              union all
              select m.id, m.again_of from origin o join mail m on m.id = o.again_of)
            select municipality from due join workshop_reminder r on\
            """ + OF_DUE + """
             and coalesce(r.number, due.number) = due.number where r.mail_id in (select id from origin)
            """;

    private final JdbcClient jdbc;

    ReminderRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of what nobody has been reminded yet; whoever asks next waits until this transaction has ended. */
    List<DueReminder> due(LocalDate today) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('workshop_reminder'))::text")
                .query(String.class)
                .single();
        return on(today, jdbc.sql(NEW)).query(DueReminder.class).list();
    }

    /** The municipality that a mail reminds, as long as there is the same reason to and it states the same number. */
    Optional<Long> stillDue(long mail, LocalDate today) {
        return on(today, jdbc.sql(STILL)).param("mail", mail).query(Long.class).optional();
    }

    /** Keeps in which mail a municipality is reminded. */
    void keep(DueReminder reminder, long mail, LocalDate today) {
        jdbc.sql("insert into workshop_reminder (kind, membership_id, workshop_id, cause, queued_on, mail_id, number)"
                        + " values (:kind, :membership, :workshop, :cause, :today, :mail, :number)")
                .param("kind", reminder.kind())
                .param("membership", reminder.membership())
                .param("workshop", reminder.workshop())
                .param("cause", reminder.cause())
                .param("today", today)
                .param("mail", mail)
                .param("number", reminder.number())
                .update();
    }

    private static JdbcClient.StatementSpec on(LocalDate today, JdbcClient.StatementSpec statement) {
        return statement
                .param("today", today)
                .param("soon", today.plusMonths(LAST_MONTHS))
                .param("patience", MissingReport.PATIENCE_DAYS);
    }
}
