package fi.verkosto.workshop;

import fi.verkosto.journal.HistoryWords;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the history speaks of workshops. */
@Configuration(proxyBeanMethods = false)
class WorkshopHistoryWords {

    @Bean
    HistoryWords workshopHistory() {
        return new HistoryWords(
                Map.of("workshop_audience", "audience"),
                Map.of(
                        "workshop.state",
                        WorkshopState.class.getSimpleName(),
                        "workshop.kind",
                        WorkshopKind.class.getSimpleName(),
                        "workshop_audience.audience",
                        Audience.class.getSimpleName()),
                Map.of(),
                Map.of());
    }
}
