package fi.verkosto.contact;

import fi.verkosto.account.Tokens;
import fi.verkosto.journal.Subject;
import fi.verkosto.mail.MailCheck;
import fi.verkosto.mail.Outbox;
import fi.verkosto.mail.OutgoingMail;
import fi.verkosto.mail.WaitingMail;
import fi.verkosto.web.FormattingConfiguration;
import fi.verkosto.web.PublicLinks;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks people twice a year whether their details are right (tietojen tarkistus): each who has had a role since before the round
 * and has not confirmed them lately, once. Whether there is still reason to is asked again when the mail is sent.
 */
@Service
public class DetailsRequests implements MailCheck {

    static final String KIND = "DETAILS_CHECK";

    private static final int OPEN_DAYS = 60;
    /** Who has confirmed so shortly before is not asked. */
    private static final int FRESH_DAYS = 60;

    private static final String DUE = """
            select p.id, p.first_name || ' ' || p.last_name as name, p.language, p.email from person p
            where p.merged_into_id is null and p.email is not null and (p.confirmed_at is null or p.confirmed_at < :fresh)
              and exists (select from person_role r where r.person_id = p.id and r.valid_from < :round
                and (r.valid_to is null or r.valid_to > :today))
              and not exists (select from details_request q where q.person_id = p.id and q.round = :round)
            order by p.id
            """;

    private static final String STILL = """
            select exists (select from details_request q join person p on p.id = q.person_id
              where q.mail_id = :mail and q.answered_at is null and q.expires_at > :now and p.merged_into_id is null
                and p.email = :address and (p.confirmed_at is null or p.confirmed_at < q.asked_at)
                and exists (select from person_role r where r.person_id = p.id and r.valid_from <= :today
                  and (r.valid_to is null or r.valid_to > :today)))
            """;

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final PublicLinks links;
    private final Clock clock;

    DetailsRequests(JdbcClient jdbc, Outbox outbox, PublicLinks links, Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.links = links;
        this.clock = clock;
    }

    /** That somebody was asked, and when they answered. */
    public record Asked(Instant at, @Nullable Instant answeredAt) {}

    /** Queues a mail to everybody who is due; outside of the rounds to nobody. */
    @Transactional
    public int queueDue() {
        LocalDate today = LocalDate.now(clock);
        return DetailsRound.on(today).map(round -> queue(round, today)).orElse(0);
    }

    private int queue(LocalDate round, LocalDate today) {
        List<Due> due = jdbc.sql(DUE)
                .param("round", round)
                .param("today", today)
                .param(
                        "fresh",
                        round.minusDays(FRESH_DAYS)
                                .atStartOfDay(clock.getZone())
                                .toOffsetDateTime())
                .query(Due.class)
                .list();
        return (int) due.stream().filter(person -> ask(person, round, today)).count();
    }

    /** Says no when another node was quicker. */
    private boolean ask(Due person, LocalDate round, LocalDate today) {
        String token = Tokens.create();
        LocalDate last = today.plusDays(OPEN_DAYS);
        Optional<Long> request = jdbc.sql("""
                        insert into details_request (person_id, round, token_hash, asked_at, expires_at)
                        values (:person, :round, :token, :now, :expires) on conflict do nothing returning id
                        """)
                .param("person", person.id())
                .param("round", round)
                .param("token", Tokens.hash(token))
                .param("now", now())
                .param("expires", last.plusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime())
                .query(Long.class)
                .optional();
        request.ifPresent(id -> jdbc.sql("update details_request set mail_id = :mail where id = :id")
                .param("mail", outbox.queue(mail(person, token, last)))
                .param("id", id)
                .update());
        return request.isPresent();
    }

    private OutgoingMail mail(Due person, String token, LocalDate last) {
        return new OutgoingMail(
                KIND,
                person.language(),
                person.email(),
                person.name(),
                person.id(),
                Map.of(
                        "link",
                        links.of("/details/" + token, person.language()),
                        "day",
                        FormattingConfiguration.date(last)),
                new Subject("person", person.id()),
                List.of());
    }

    @Override
    public boolean concerns(WaitingMail mail) {
        return mail.kind().equals(KIND);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isStillDue(WaitingMail mail) {
        return jdbc.sql(STILL)
                .param("mail", mail.id())
                .param("address", mail.address())
                .param("now", now())
                .param("today", LocalDate.now(clock))
                .query(Boolean.class)
                .single();
    }

    /**
     * Whom the address asks, as long as it opens: it is of nobody who has been merged since or has no role any more, and whoever
     * reads an e-mail address that is no longer the person's answers for nobody.
     */
    Optional<Long> personAsked(String token) {
        return jdbc.sql("""
                        select p.id from details_request q join person p on p.id = q.person_id
                          join mail m on m.id = q.mail_id and lower(m.address) = lower(p.email)
                        where q.token_hash = :token and q.answered_at is null and q.expires_at > :now and p.merged_into_id is null
                          and exists (select from person_role r where r.person_id = p.id and r.valid_from <= :today
                            and (r.valid_to is null or r.valid_to > :today))
                        """)
                .param("token", Tokens.hash(token))
                .param("now", now())
                .param("today", LocalDate.now(clock))
                .query(Long.class)
                .optional();
    }

    /** Uses the address up; false for the second of two who try at once. */
    boolean answer(String token) {
        return jdbc.sql(
                                "update details_request set answered_at = :now where token_hash = :token and answered_at is null"
                                        + " and expires_at > :now")
                        .param("now", now())
                        .param("token", Tokens.hash(token))
                        .update()
                == 1;
    }

    /** Closes what the person was asked and has not answered, as they have told that their details are right otherwise. */
    void close(Person person) {
        jdbc.sql("update details_request set answered_at = :now where person_id = :person and answered_at is null"
                        + " and asked_at <= :now and expires_at > :now")
                .param("now", now())
                .param("person", person.getId())
                .update();
    }

    /** When the person was last asked. */
    @Transactional(readOnly = true)
    public Optional<Asked> lastOf(Person person) {
        return jdbc.sql(
                        "select asked_at, answered_at from details_request where person_id = ? order by round desc limit 1")
                .param(person.getId())
                .query((row, number) -> {
                    OffsetDateTime answered = row.getObject("answered_at", OffsetDateTime.class);
                    return new Asked(
                            row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                            answered == null ? null : answered.toInstant());
                })
                .optional();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private record Due(long id, String name, String language, String email) {}
}
