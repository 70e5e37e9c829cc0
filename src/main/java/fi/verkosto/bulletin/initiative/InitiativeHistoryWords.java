package fi.verkosto.bulletin.initiative;

import fi.verkosto.journal.HistoryWords;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the history speaks of initiatives. */
@Configuration(proxyBeanMethods = false)
class InitiativeHistoryWords {

    @Bean
    HistoryWords initiativeHistory() {
        return new HistoryWords(
                Map.of(),
                Map.of(
                        "initiative.kind",
                        InitiativeKind.class.getSimpleName(),
                        "initiative.state",
                        InitiativeState.class.getSimpleName()),
                Map.of(),
                Map.of(
                        "initiative_id",
                        "select id, title, title from initiative where id = any(cast(:keys as bigint[]))"));
    }
}
