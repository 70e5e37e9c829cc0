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
                Map.of(
                        "workshop_audience",
                        "audience",
                        "workshop_kind",
                        "kind",
                        "workshop_attendance",
                        "audience",
                        "workshop_expert",
                        "person_id"),
                Map.of(
                        "workshop.state",
                        WorkshopState.class.getSimpleName(),
                        "workshop.kind",
                        WorkshopKind.class.getSimpleName(),
                        "workshop_kind.kind",
                        WorkshopKind.class.getSimpleName(),
                        "workshop_attendance.audience",
                        Audience.class.getSimpleName(),
                        "workshop_audience.audience",
                        Audience.class.getSimpleName(),
                        "workshop_expert.travel_claim",
                        TravelClaim.class.getSimpleName(),
                        "workshop_reminder.kind",
                        "MailKind"),
                Map.of("workshop.order_price", HistoryWords.Number.MONEY),
                Map.of());
    }
}
