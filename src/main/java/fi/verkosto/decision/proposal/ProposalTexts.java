package fi.verkosto.decision.proposal;

import fi.verkosto.municipality.Municipality;
import fi.verkosto.season.Season;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Has proposal texts written by the template of their season. */
@Component
class ProposalTexts {

    private final ProposalTemplates templates;
    private final ProposalWriter writer;

    ProposalTexts(ProposalTemplates templates, ProposalWriter writer) {
        this.templates = templates;
        this.writer = writer;
    }

    Proposal write(Municipality municipality, Season season, ProposalTerms terms, @Nullable ProposalLanguage language) {
        return write(
                municipality,
                season,
                terms,
                templates.wording(season, language == null ? ProposalLanguage.of(municipality) : language));
    }

    /** By a template that need not be kept anywhere. */
    Proposal write(Municipality municipality, Season season, ProposalTerms terms, ProposalWording wording) {
        return new Proposal(municipality, season, terms, writer.write(wording, municipality, season, terms));
    }
}
