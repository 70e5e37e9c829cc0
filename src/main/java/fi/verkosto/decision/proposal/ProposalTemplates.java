package fi.verkosto.decision.proposal;

import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonService;
import fi.verkosto.shared.ChangedMeanwhile;
import fi.verkosto.shared.ViolatedConstraint;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the templates of the seasons. A season without one has the program's own. */
@Service
@Transactional(readOnly = true)
public class ProposalTemplates {

    /** The version of a template that nobody has written yet. */
    public static final int UNWRITTEN = -1;

    private static final String ONE_PER_SEASON = "proposal_template_taken";

    private final ProposalTemplateRepository templates;
    private final SeasonService seasons;

    ProposalTemplates(ProposalTemplateRepository templates, SeasonService seasons) {
        this.templates = templates;
        this.seasons = seasons;
    }

    /** A season's templates as they are edited. */
    public record Present(int version, ProposalWording finnish, ProposalWording swedish) {}

    public Present present(int season) {
        return templates
                .findBySeason(season)
                .map(template -> new Present(
                        template.getVersion(),
                        template.wording(ProposalLanguage.FI),
                        template.wording(ProposalLanguage.SV)))
                .orElseGet(() -> new Present(
                        UNWRITTEN, ProposalDefaults.of(ProposalLanguage.FI), ProposalDefaults.of(ProposalLanguage.SV)));
    }

    ProposalWording wording(Season season, ProposalLanguage language) {
        return templates
                .findBySeason(season.getNumber())
                .map(template -> template.wording(language))
                .orElseGet(() -> ProposalDefaults.of(language));
    }

    /** Numbers of the seasons whose texts are not the program's own. */
    public List<Integer> own() {
        return templates.findOwn();
    }

    /** Changes the templates as they were seen in the given version; absent is the program's own again. */
    @Transactional
    public void write(int season, int version, @Nullable String finnish, @Nullable String swedish) {
        Optional<ProposalTemplate> present = templates.findBySeason(season);
        if (present.map(ProposalTemplate::getVersion).orElse(UNWRITTEN) != version) {
            throw new ChangedMeanwhile();
        }
        ProposalTemplate template = present.orElseGet(() -> new ProposalTemplate(seasons.get(season)));
        template.write(finnish, swedish);
        try {
            templates.save(template);
            templates.flush();
        } catch (DataIntegrityViolationException violation) {
            throw ViolatedConstraint.nameIn(violation)
                    .filter(ONE_PER_SEASON::equals)
                    .<RuntimeException>map(taken -> new ChangedMeanwhile())
                    .orElse(violation);
        }
    }
}
