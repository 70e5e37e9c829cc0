package fi.verkosto.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Those who hold workshops: the people who are experts of the network today. */
@Service
@Transactional(readOnly = true)
public class Experts {

    private final JdbcClient jdbc;
    private final Clock clock;

    Experts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An expert as one chooses among them. */
    public record Expert(
            long id,
            String name,
            Organisation organisation,
            @Nullable String organisationName) {}

    /** In the order of their names. */
    public List<Expert> all() {
        return jdbc.sql("""
                        select p.id, p.first_name || ' ' || p.last_name as name, p.organisation, p.organisation_name
                        from person p where exists (select from person_role r where r.person_id = p.id and r.kind = 'EXPERT'
                          and r.valid_from <= :today and (r.valid_to is null or r.valid_to > :today))
                        order by p.last_name, p.first_name, p.id
                        """)
                .param("today", LocalDate.now(clock))
                .query(Expert.class)
                .list();
    }
}
