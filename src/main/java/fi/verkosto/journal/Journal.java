package fi.verkosto.journal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The history of any record, and the log of what is no change of a record (tapahtumaloki). */
@Service
public class Journal {

    /** How many changes a page of history shows. */
    public static final int PAGE = 200;

    private static final TypeReference<Map<String, @Nullable Object>> ROW = new TypeReference<>() {};
    private static final Set<String> UNINTERESTING = Set.of("id", "version");

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Journal(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The newest changes of the record and of what belongs to it, newest first. */
    @Transactional(readOnly = true)
    public List<Change> changesOf(String subject, long id) {
        return jdbc.sql("""
                        select c.changed_at, coalesce(a.name, c.actor) as who, c.record, c.operation,
                          c.before::text as before, c.after::text as after
                        from change c left join account a on a.id::text = c.actor
                        where c.subject = :subject and c.subject_id = :id
                        order by c.id desc limit :page
                        """)
                .param("subject", subject)
                .param("id", id)
                .param("page", PAGE)
                .query((row, number) -> new Change(
                        instant(row.getObject("changed_at", OffsetDateTime.class)),
                        row.getString("who"),
                        row.getString("record"),
                        Change.Operation.valueOf(row.getString("operation")),
                        differences(row.getString("before"), row.getString("after"))))
                .list();
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

    private List<Change.FieldChange> differences(@Nullable String before, @Nullable String after) {
        Map<String, @Nullable Object> old = before == null ? Map.of() : json.readValue(before, ROW);
        Map<String, @Nullable Object> present = after == null ? Map.of() : json.readValue(after, ROW);
        Set<String> fields = new TreeSet<>(old.keySet());
        fields.addAll(present.keySet());
        fields.removeAll(UNINTERESTING);
        List<Change.FieldChange> differences = new ArrayList<>();
        for (String field : fields) {
            Object was = old.get(field);
            Object is = present.get(field);
            if (!Objects.equals(was, is)) {
                differences.add(new Change.FieldChange(field, text(was), text(is)));
            }
        }
        return differences;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static Instant instant(OffsetDateTime time) {
        return time.toInstant();
    }
}
