package fi.verkosto.municipality;

import fi.verkosto.journal.HistoryWords;
import fi.verkosto.journal.HistoryWords.Number;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the history speaks of municipalities. */
@Configuration(proxyBeanMethods = false)
class MunicipalityHistoryWords {

    @Bean
    HistoryWords municipalityHistory() {
        return new HistoryWords(
                Map.of("population_figure", "year", "former_municipality", "name_fi"),
                Map.of(
                        "municipality.kind",
                        MunicipalityKind.class.getSimpleName(),
                        "municipality.language",
                        MunicipalityLanguage.class.getSimpleName()),
                Map.of("population_figure.population", Number.COUNT),
                Map.of(
                        "municipality_id",
                        "select id, name_fi, name_sv from municipality where id = any(cast(:keys as bigint[]))",
                        "successor_id",
                        "select id, name_fi, name_sv from municipality where id = any(cast(:keys as bigint[]))",
                        "region_code",
                        "select code, name_fi, name_sv from region where code = any(cast(:keys as text[]))"));
    }
}
