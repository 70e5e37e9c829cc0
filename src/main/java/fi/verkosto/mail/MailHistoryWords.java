package fi.verkosto.mail;

import fi.verkosto.journal.HistoryWords;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the history speaks of mail. */
@Configuration(proxyBeanMethods = false)
class MailHistoryWords {

    @Bean
    HistoryWords mailHistory() {
        return new HistoryWords(
                Map.of("mail_attachment", "name"),
                Map.of(
                        "mail.kind",
                        "MailKind",
                        "mail.state",
                        "MailState",
                        "mail.language",
                        "MailLanguage",
                        "mail_template.kind",
                        "MailKind",
                        "mail_template.language",
                        "MailLanguage"),
                Map.of(),
                Map.of());
    }
}
