package fi.verkosto.contact;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which record holds for somebody who was recorded twice: the one that was kept, to which the other leads. */
@Component
public class KeptRecords {

    private final JdbcClient jdbc;

    KeptRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Id of the record that holds for a person who was written to, or referred to, under the given one. */
    @Transactional(readOnly = true)
    public long keptId(long person) {
        return jdbc.sql("select coalesce(merged_into_id, id) from person where id = ?")
                .param(person)
                .query(Long.class)
                .optional()
                .orElse(person);
    }
}
