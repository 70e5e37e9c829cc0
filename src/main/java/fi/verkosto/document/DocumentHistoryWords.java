package fi.verkosto.document;

import fi.verkosto.journal.HistoryWords;
import fi.verkosto.journal.HistoryWords.Number;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the history speaks of files. */
@Configuration(proxyBeanMethods = false)
class DocumentHistoryWords {

    @Bean
    HistoryWords documentHistory() {
        return new HistoryWords(
                Map.of(),
                Map.of(
                        "document.kind",
                        FileKind.class.getSimpleName(),
                        "document.scan_state",
                        ScanState.class.getSimpleName()),
                Map.of("document.size", Number.COUNT),
                Map.of());
    }
}
