package fi.verkosto.season;

import fi.verkosto.journal.HistoryWords;
import fi.verkosto.journal.HistoryWords.Number;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the history speaks of seasons. */
@Configuration(proxyBeanMethods = false)
class SeasonHistoryWords {

    @Bean
    HistoryWords seasonHistory() {
        return new HistoryWords(
                Map.of(
                        "fee_tier",
                        "min_population",
                        "season_theme",
                        "title",
                        "offering_item",
                        "title",
                        "season_contact",
                        "name",
                        "season_link",
                        "title",
                        "season_translation",
                        "finnish"),
                Map.of(
                        "season.state",
                        SeasonState.class.getSimpleName(),
                        "season.late_joining",
                        LateJoining.class.getSimpleName(),
                        "season.fee_issuer",
                        Issuer.class.getSimpleName(),
                        "season.travel_issuer",
                        Issuer.class.getSimpleName(),
                        "season_contact.organisation",
                        Issuer.class.getSimpleName(),
                        "season_theme.purpose",
                        ThemePurpose.class.getSimpleName()),
                Map.of(
                        "fee_tier.min_population",
                        Number.COUNT,
                        "fee_tier.max_population",
                        Number.COUNT,
                        "fee_tier.annual_fee",
                        Number.MONEY,
                        "vat_rate.percent",
                        Number.PERCENT),
                Map.of(
                        "season_id",
                        "select id, number, number from season where id = any(cast(:keys as bigint[]))",
                        "theme_id",
                        "select id, title, title from season_theme where id = any(cast(:keys as bigint[]))",
                        "parent_id",
                        "select id, title, title from season_theme where id = any(cast(:keys as bigint[]))"));
    }
}
