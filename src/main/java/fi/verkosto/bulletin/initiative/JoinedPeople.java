package fi.verkosto.bulletin.initiative;

import fi.verkosto.contact.Liaisons;
import fi.verkosto.contact.Liaisons.Liaison;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who speaks for the municipalities that have joined an initiative and are still members. */
@Component
class JoinedPeople {

    private final Liaisons liaisons;
    private final JdbcClient jdbc;

    JoinedPeople(Liaisons liaisons, JdbcClient jdbc) {
        this.liaisons = liaisons;
        this.jdbc = jdbc;
    }

    /** Each once, for however many municipalities they speak. */
    List<Liaison> of(long initiative) {
        return of(initiative, true);
    }

    /** Without those who speak for the municipality that proposed. */
    List<Liaison> besidesTheProposer(long initiative) {
        return of(initiative, false);
    }

    List<Liaison> speakingFor(long municipality) {
        return liaisons.of(Set.of(municipality)).getOrDefault(municipality, List.of());
    }

    private List<Liaison> of(long initiative, boolean proposerToo) {
        List<Long> municipalities = jdbc.sql("""
                        select j.municipality_id from initiative_joining j
                          join initiative i on i.id = j.initiative_id join membership m on m.municipality_id = j.municipality_id and m.season_id = j.season_id
                        where j.initiative_id = :initiative and m.state in ('JOINED', 'CONTRACTED', 'ACTIVE')
                          and (:proposer or j.municipality_id <> i.municipality_id)
                        """)
                .param("initiative", initiative)
                .param("proposer", proposerToo)
                .query(Long.class)
                .list();
        Set<Long> seen = new HashSet<>();
        return liaisons.of(Set.copyOf(municipalities)).values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingLong(Liaison::person))
                .filter(person -> seen.add(person.person()))
                .toList();
    }
}
