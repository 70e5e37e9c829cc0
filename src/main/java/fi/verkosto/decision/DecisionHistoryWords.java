package fi.verkosto.decision;

import fi.verkosto.journal.HistoryWords;
import fi.verkosto.journal.HistoryWords.Number;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the history speaks of decisions and their cases. */
@Configuration(proxyBeanMethods = false)
class DecisionHistoryWords {

    @Bean
    HistoryWords decisionHistory() {
        return new HistoryWords(
                Map.of(
                        "decision_guest",
                        "ordinal",
                        "decision_attachment",
                        "ordinal",
                        "decision_representative",
                        "ordinal"),
                Map.of(
                        "decision.body_kind",
                        BodyKind.class.getSimpleName(),
                        "decision.outcome",
                        Outcome.class.getSimpleName()),
                Map.of("decision.annual_fee", Number.MONEY, "decision.total_fee", Number.MONEY),
                Map.of(
                        "case_id",
                        "select id, coalesce(case_number, '–'), coalesce(case_number, '–') from municipal_case where id = any(cast(:keys as bigint[]))"));
    }
}
