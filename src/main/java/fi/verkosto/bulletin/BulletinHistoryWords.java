package fi.verkosto.bulletin;

import fi.verkosto.journal.HistoryWords;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the history speaks of bulletins. */
@Configuration(proxyBeanMethods = false)
class BulletinHistoryWords {

    @Bean
    HistoryWords bulletinHistory() {
        return new HistoryWords(
                Map.of("bulletin_removal", "person_id", "bulletin_recipient", "person_id"),
                Map.of(
                        "bulletin.size_class",
                        "SizeClass",
                        "bulletin.language",
                        "MailLanguage",
                        "bulletin.role",
                        "RoleKind"),
                Map.of(),
                Map.of());
    }
}
