package fi.verkosto.mail;

import fi.verkosto.journal.Subject;
import fi.verkosto.web.Slice;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The log of mail (viestiloki): what was written to whom, and what became of it. */
@Service
@Transactional(readOnly = true)
public class MailRegister {

    private static final String LISTED = """
            select id, kind, state, recipient, address, subject, queued_at, ended_at, attempts from mail
            where (cast(:state as text) is null or state = :state)
              and (cast(:kind as text) is null or kind = :kind)
              and (cast(:about as text) is null or (about = :about and about_id = :aboutId))
              and (cast(:words as text) is null or recipient ilike :words or address ilike :words or subject ilike :words)
            order by id desc limit :limit offset :offset
            """;

    private final JdbcClient jdbc;
    private final Delivery delivery;

    MailRegister(JdbcClient jdbc, Delivery delivery) {
        this.jdbc = jdbc;
        this.delivery = delivery;
    }

    /**
     * How the outbox is doing.
     *
     * @param ready whether mail can leave
     */
    public record Condition(boolean ready, int waiting, int failed) {}

    public Condition condition() {
        return jdbc.sql("select count(*) filter (where state = 'WAITING') as waiting,"
                        + " count(*) filter (where state = 'FAILED') as failed from mail"
                        + " where state in ('WAITING', 'FAILED')")
                .query((row, number) -> new Condition(delivery.isReady(), row.getInt("waiting"), row.getInt("failed")))
                .single();
    }

    /** Whether mail goes nowhere but to the pages of mail. */
    public boolean isTray() {
        return delivery.isTray();
    }

    public boolean isReady() {
        return delivery.isReady();
    }

    /** How many there are in each state. */
    public Map<MailState, Integer> counts() {
        Map<MailState, Integer> counts = new EnumMap<>(MailState.class);
        jdbc.sql("select state, count(*) as many from mail group by state").query(row -> {
            counts.put(MailState.valueOf(row.getString("state")), row.getInt("many"));
        });
        return counts;
    }

    /** A page of the list, the newest first. */
    public Slice<MailRow> list(MailFilter filter, int page) {
        MailState state = filter.state();
        Subject about = filter.about();
        List<MailRow> rows = jdbc.sql(LISTED)
                .param("state", state == null ? null : state.name())
                .param("kind", filter.kind())
                .param("about", about == null ? null : about.kind())
                .param("aboutId", about == null ? null : about.id())
                .param("words", pattern(filter.words()))
                .param("limit", Slice.SIZE + 1)
                .param("offset", Slice.offset(page, Slice.SIZE))
                .query((row, number) -> new MailRow(
                        row.getLong("id"),
                        row.getString("kind"),
                        MailState.valueOf(row.getString("state")),
                        row.getString("recipient"),
                        row.getString("address"),
                        row.getString("subject"),
                        row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                        instant(row.getObject("ended_at", OffsetDateTime.class)),
                        row.getInt("attempts")))
                .list();
        return Slice.of(rows, Math.max(page, 1), Slice.SIZE);
    }

    private static @Nullable String pattern(@Nullable String words) {
        return words == null ? null : "%" + words.replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
