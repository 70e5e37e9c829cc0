package fi.verkosto.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** To whom mail about a municipality goes: those who are its contact persons or deputies today and have an address. */
@Service
@Transactional(readOnly = true)
public class Liaisons {

    private static final String IN_FORCE = """
            from person_role r join person p on p.id = r.person_id
            where r.kind in ('LIAISON', 'DEPUTY') and r.valid_from <= :today and (r.valid_to is null or r.valid_to > :today)
              and p.email is not null
            """;

    private final JdbcClient jdbc;
    private final KeptRecords records;
    private final Clock clock;

    Liaisons(JdbcClient jdbc, KeptRecords records, Clock clock) {
        this.jdbc = jdbc;
        this.records = records;
        this.clock = clock;
    }

    /** Somebody who speaks for a municipality. */
    public record Liaison(long municipality, long person, String name, String language, String email) {}

    /** Of several municipalities, by municipality; one that has nobody is left out. */
    public Map<Long, List<Liaison>> of(Set<Long> municipalities) {
        if (municipalities.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select distinct r.municipality_id as municipality, p.id as person,"
                        + " p.first_name || ' ' || p.last_name as name, p.language, p.email "
                        + IN_FORCE
                        + " and r.municipality_id in (:municipalities) order by municipality, person")
                .param("today", LocalDate.now(clock))
                .param("municipalities", municipalities)
                .query(Liaison.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Liaison::municipality));
    }

    /** Whether the person, under whichever record, still speaks for the municipality and has the address. */
    public boolean speaksFor(long municipality, long person, String email) {
        return jdbc.sql("select count(*) > 0 " + IN_FORCE
                        + " and r.municipality_id = :municipality and p.id = :person and p.email = :email")
                .param("today", LocalDate.now(clock))
                .param("municipality", municipality)
                .param("person", records.keptId(person))
                .param("email", email)
                .query(Boolean.class)
                .single();
    }
}
