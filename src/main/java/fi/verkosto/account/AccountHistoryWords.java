package fi.verkosto.account;

import fi.verkosto.journal.HistoryWords;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the history speaks of accounts. */
@Configuration(proxyBeanMethods = false)
class AccountHistoryWords {

    @Bean
    HistoryWords accountHistory() {
        return new HistoryWords(
                Map.of("account_municipality", "municipality_id", "api_token", "name", "passkey", "name"),
                Map.of("account.role", Role.class.getSimpleName(), "account.language", "history.language"),
                Map.of(),
                Map.of("account_id", "select id, name, name from account where id = any(cast(:keys as bigint[]))"));
    }
}
