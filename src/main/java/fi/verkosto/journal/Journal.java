package fi.verkosto.journal;

import fi.verkosto.web.Slice;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The history of any record, and the log of what is no change of a record (tapahtumaloki). */
@Service
public class Journal {

    private static final TypeReference<Map<String, @Nullable Object>> ROW = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Journal(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json.rebuild()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
    }

    /** The changes of the records and of what belongs to them, newest first. */
    @Transactional(readOnly = true)
    Slice<Change> changesOf(List<Subject> subjects, int page) {
        List<Change> changes = jdbc.sql("""
                        select c.changed_at, c.actor, a.name, c.request, c.subject, c.record,
                          c.before::text as before, c.after::text as after
                        from change c left join account a on a.id::text = c.actor
                        where (c.subject, c.subject_id) in (:subjects)
                        order by c.id desc limit :limit offset :offset
                        """)
                .param(
                        "subjects",
                        subjects.stream()
                                .map(subject -> new Object[] {subject.kind(), subject.id()})
                                .toList())
                .param("limit", Slice.SIZE + 1)
                .param("offset", Slice.offset(page, Slice.SIZE))
                .query((row, number) -> new Change(
                        instant(row.getObject("changed_at", OffsetDateTime.class)),
                        row.getString("actor"),
                        row.getString("name"),
                        row.getString("request"),
                        row.getString("subject"),
                        row.getString("record"),
                        row(row.getString("before")),
                        row(row.getString("after"))))
                .list();
        return Slice.of(changes, Math.max(page, 1), Slice.SIZE);
    }

    /** Who changed the record last, and when. Every record has been written by somebody. */
    @Transactional(readOnly = true)
    public LastChange lastChangeOf(String subject, long id) {
        return jdbc.sql("""
                        select c.changed_at, c.actor, a.name from change c left join account a on a.id::text = c.actor
                        where c.subject = :subject and c.subject_id = :id order by c.id desc limit 1
                        """)
                .param("subject", subject)
                .param("id", id)
                .query((row, number) -> new LastChange(
                        instant(row.getObject("changed_at", OffsetDateTime.class)),
                        row.getString("name"),
                        row.getString("actor").equals(Actor.current())))
                .single();
    }

    /** Writes down something that is no change of a record, for instance a sign-in. */
    @Transactional
    public void record(String kind, String actor, Map<String, String> details) {
        jdbc.sql("insert into event (kind, actor, request, details) values (:kind, :actor, :request, :details::jsonb)")
                .param("kind", kind)
                .param("actor", actor)
                .param("request", Actor.request())
                .param("details", json.writeValueAsString(details))
                .update();
    }

    /**
     * The last things that somebody did, and the refusals of whoever tried in their name; newest first.
     *
     * @param kinds which of the things that somebody did
     * @param address as refusals call it
     */
    @Transactional(readOnly = true)
    public List<Event> lastEvents(String actor, List<String> kinds, String address, int many) {
        return jdbc.sql("""
                        select happened_at, kind, details ->> 'by' as by from (
                          (select * from event where actor = :actor and kind in (:kinds) order by id desc limit :many)
                          union all
                          (select * from event where kind = 'SIGN_IN_REFUSED' and details ->> 'address' = :address
                            order by id desc limit :many)) e
                        order by id desc limit :many
                        """)
                .param("actor", actor)
                .param("kinds", kinds)
                .param("address", address)
                .param("many", many)
                .query((row, number) -> new Event(
                        instant(row.getObject("happened_at", OffsetDateTime.class)),
                        row.getString("kind"),
                        row.getString("by")))
                .list();
    }

    private Map<String, @Nullable Object> row(@Nullable String text) {
        return text == null ? Map.of() : json.readValue(text, ROW);
    }

    private static Instant instant(OffsetDateTime time) {
        return time.toInstant();
    }
}
