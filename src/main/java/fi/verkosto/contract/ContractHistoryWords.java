package fi.verkosto.contract;

import fi.verkosto.journal.HistoryWords;
import fi.verkosto.journal.HistoryWords.Number;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the history speaks of contracts. */
@Configuration(proxyBeanMethods = false)
class ContractHistoryWords {

    @Bean
    HistoryWords contractHistory() {
        return new HistoryWords(
                Map.of("contract_year", "year", "contract_event", "kind"),
                Map.of(
                        "contract.state",
                        ContractState.class.getSimpleName(),
                        "contract.language",
                        ContractLanguage.class.getSimpleName(),
                        "contract_event.kind",
                        "ContractEvent"),
                Map.of("contract_year.net", Number.MONEY, "contract_year.vat_percent", Number.PERCENT),
                Map.of(
                        "signed_file_id",
                        "select id, name, name from document where id = any(cast(:keys as bigint[]))",
                        "amends_id",
                        """
                        select c.id, s.number || '-' || lpad(c.ordinal::text, 3, '0'), s.number || '-' || lpad(c.ordinal::text, 3, '0')
                        from contract c join season s on s.id = c.season_id where c.id = any(cast(:keys as bigint[]))
                        """));
    }
}
