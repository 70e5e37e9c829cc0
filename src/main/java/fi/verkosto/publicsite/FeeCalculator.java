package fi.verkosto.publicsite;

import fi.verkosto.membership.FeeQuote;
import fi.verkosto.membership.FeeService;
import fi.verkosto.municipality.Municipality;
import fi.verkosto.municipality.MunicipalityChoice;
import fi.verkosto.municipality.MunicipalityService;
import fi.verkosto.season.Season;
import fi.verkosto.shared.Population;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells anyone what a municipality would pay, and why (maksulaskuri). */
@Service
@Transactional(readOnly = true)
public class FeeCalculator {

    private static final int CODE_LENGTH = 3;

    /** A present name or code comes before one of a municipality that was merged. */
    private static final String NAMED = """
            select code from (
              select u.code, 0 as former from municipality u
              where u.code = :code or search_form(:words) in (search_form(u.name_fi), search_form(u.name_sv))
              union all
              select u.code, 1 from former_municipality f join municipality u on u.id = f.successor_id
              where f.code = :code or search_form(:words) in (search_form(f.name_fi), search_form(f.name_sv))) as named
            order by former, code limit 1
            """;

    private final MunicipalityService municipalities;
    private final FeeService fees;
    private final JdbcClient jdbc;

    FeeCalculator(MunicipalityService municipalities, FeeService fees, JdbcClient jdbc) {
        this.municipalities = municipalities;
        this.fees = fees;
        this.jdbc = jdbc;
    }

    /** The municipality that has, or one that was merged into it had, just this name or code. */
    public Optional<Municipality> named(String words) {
        String digits = words.matches("\\d{1,3}") ? "0".repeat(CODE_LENGTH - words.length()) + words : words;
        return jdbc.sql(NAMED)
                .param("words", words)
                .param("code", digits)
                .query(String.class)
                .optional()
                .map(municipalities::getWhole);
    }

    /** Municipalities that may have been meant. */
    public List<MunicipalityChoice> suggestions(String words) {
        List<MunicipalityChoice> containing = municipalities.search(words);
        return containing.isEmpty()
                ? LikelyNames.of(words, municipalities.choices(false))
                : LikelyNames.first(containing);
    }

    public List<MunicipalityChoice> choices(boolean swedish) {
        return municipalities.choices(swedish);
    }

    public FeeQuote quote(Season season, Municipality municipality) {
        return fees.quote(season, municipality);
    }

    public FeeQuote quote(Season season, Population population) {
        return fees.quote(season, population);
    }
}
