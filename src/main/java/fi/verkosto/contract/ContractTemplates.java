package fi.verkosto.contract;

import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonService;
import fi.verkosto.shared.ChangedMeanwhile;
import fi.verkosto.shared.ViolatedConstraint;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The texts of contracts by season: what an admin has written, or else the built-in one. */
@Service
@Transactional
public class ContractTemplates {

    private static final String ONE_PER_SEASON = "contract_template_taken";

    private final ContractTemplateRepository templates;
    private final SeasonService seasons;

    ContractTemplates(ContractTemplateRepository templates, SeasonService seasons) {
        this.templates = templates;
        this.seasons = seasons;
    }

    /**
     * The text of a season in both languages.
     *
     * @param version of the record; null while the season has the built-in text
     */
    public record Texts(@Nullable Integer version, TemplateText finnish, TemplateText swedish) {}

    @Transactional(readOnly = true)
    public Texts of(Season season) {
        int years = season.years().size();
        return templates
                .findBySeason(season.getId())
                .map(written -> new Texts(
                        written.getVersion(), written.in(ContractLanguage.FI), written.in(ContractLanguage.SV)))
                .orElseGet(() -> new Texts(
                        null,
                        new TemplateText(BuiltInText.of(ContractLanguage.FI, years)),
                        new TemplateText(BuiltInText.of(ContractLanguage.SV, years))));
    }

    /** Refuses a text that is no contract for the season: unknown, lonely or missing fields. */
    public void requireWhole(Season season, TemplateText text) {
        text.requireWhole(season.years().size());
    }

    /** Writes the season's text anew, as seen in the given version. Contracts that have been sent keep theirs. */
    public void write(int seasonNumber, @Nullable Integer version, TemplateText finnish, TemplateText swedish) {
        Season season = seasons.get(seasonNumber);
        ContractTemplate present = templates.findBySeason(season.getId()).orElse(null);
        if (present != null) {
            present.requireVersion(version == null ? -1 : version);
            present.write(finnish, swedish);
            templates.flush();
            return;
        }
        try {
            templates.save(new ContractTemplate(season, finnish, swedish));
            templates.flush();
        } catch (DataIntegrityViolationException violation) {
            throw ONE_PER_SEASON.equals(ViolatedConstraint.nameIn(violation).orElse(""))
                    ? new ChangedMeanwhile()
                    : violation;
        }
    }
}
