package fi.verkosto.mail;

import fi.verkosto.journal.Subject;
import fi.verkosto.web.Slice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The log of mail (viestiloki): what was written to whom, and what became of it. */
@Service
@Transactional(readOnly = true)
public class MailRegister {

    /** As the history calls somebody to whom mail is written. */
    private static final String PERSON = "person";

    private static final String COLUMNS =
            "select id, kind, state, recipient, address, subject, queued_at, ended_at, attempts from mail ";

    private static final String LATEST =
            COLUMNS + "where kind = :kind and language = :language order by id desc limit :many";

    private static final String LISTED = COLUMNS + """
            where (cast(:state as text) is null or state = :state)
              and (cast(:kind as text) is null or kind = :kind)
              and (:everything or person_id = any(:people)
                or (about, about_id) in (select * from unnest(cast(:records as text[]), cast(:ids as bigint[]))))
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
     * @param unreachedSince since when the server has not been reached, while mail waits for it
     */
    public record Condition(
            boolean ready,
            int waiting,
            int failed,
            @Nullable Instant unreachedSince) {}

    public Condition condition() {
        return jdbc.sql("select count(*) filter (where state = 'WAITING') as waiting,"
                        + " count(*) filter (where state = 'FAILED') as failed, (select since from mail_outage) as since"
                        + " from mail where state in ('WAITING', 'FAILED')")
                .query((row, number) -> new Condition(
                        delivery.isReady(),
                        row.getInt("waiting"),
                        row.getInt("failed"),
                        delivery.isReady() && row.getInt("waiting") > 0
                                ? instant(row.getObject("since", OffsetDateTime.class))
                                : null))
                .single();
    }

    /** Whether mail goes nowhere but to the pages of mail. */
    public boolean isTray() {
        return delivery.isTray();
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
        List<MailRow> rows = jdbc.sql(LISTED)
                .param("state", state == null ? null : state.name())
                .param("kind", filter.kind())
                .param("everything", filter.about().isEmpty())
                .param(
                        "people",
                        ids(filter.about().stream().filter(about -> about.kind().equals(PERSON))))
                .param("records", filter.about().stream().map(Subject::kind).toArray(String[]::new))
                .param("ids", ids(filter.about().stream()))
                .param("words", pattern(filter.words()))
                .param("limit", Slice.SIZE + 1)
                .param("offset", Slice.offset(page, Slice.SIZE))
                .query((row, number) -> row(row))
                .list();
        return Slice.of(rows, Math.max(page, 1), Slice.SIZE);
    }

    /** The last mails of a kind in a language, the newest first. */
    public List<MailRow> latest(String kind, String language, int many) {
        return jdbc.sql(LATEST)
                .param("kind", kind)
                .param("language", language)
                .param("many", many)
                .query((row, number) -> row(row))
                .list();
    }

    private static MailRow row(ResultSet row) throws SQLException {
        return new MailRow(
                row.getLong("id"),
                row.getString("kind"),
                MailState.valueOf(row.getString("state")),
                row.getString("recipient"),
                row.getString("address"),
                row.getString("subject"),
                row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("ended_at", OffsetDateTime.class)),
                row.getInt("attempts"));
    }

    private static Long[] ids(Stream<Subject> records) {
        return records.map(Subject::id).toArray(Long[]::new);
    }

    private static @Nullable String pattern(@Nullable String words) {
        return words == null ? null : "%" + words.replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
