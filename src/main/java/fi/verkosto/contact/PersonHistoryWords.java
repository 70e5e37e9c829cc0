package fi.verkosto.contact;

import fi.verkosto.journal.HistoryWords;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the history speaks of people. */
@Configuration(proxyBeanMethods = false)
class PersonHistoryWords {

    @Bean
    HistoryWords personHistory() {
        return new HistoryWords(
                Map.of("contact_role", "kind"),
                Map.of(
                        "person.organisation",
                        Organisation.class.getSimpleName(),
                        "person.acting",
                        Acting.class.getSimpleName(),
                        "person.language",
                        "history.language",
                        "contact_role.kind",
                        RoleKind.class.getSimpleName()),
                Map.of(),
                Map.of(
                        "wished_by",
                        "select id, name, name from account where id = any(cast(:keys as bigint[]))",
                        "person_id",
                        """
                        select id, first_name || ' ' || last_name, first_name || ' ' || last_name from person
                        where id = any(cast(:keys as bigint[]))
                        """));
    }
}
