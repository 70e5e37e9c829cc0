package fi.verkosto.decision.proposal;

import fi.verkosto.season.Season;
import fi.verkosto.shared.BaseEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/** The template (pohja) by which a season's proposal texts are written, where it is another than the program's own. */
@Entity
public class ProposalTemplate extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Season season;

    private @Nullable String textFi;

    private @Nullable String textSv;

    @SuppressWarnings("NullAway.Init")
    protected ProposalTemplate() {}

    ProposalTemplate(Season season) {
        this.season = season;
    }

    /** Changes both texts; absent is the program's own. */
    void write(@Nullable String finnish, @Nullable String swedish) {
        season.requireNotClosed();
        textFi = sound(ProposalLanguage.FI, finnish);
        textSv = sound(ProposalLanguage.SV, swedish);
    }

    /** The program's own text is not kept, so that it goes on growing with the program. */
    private static @Nullable String sound(ProposalLanguage language, @Nullable String text) {
        if (text == null) {
            return null;
        }
        ProposalWording wording = new ProposalWording(language, text);
        wording.fault().ifPresent(fault -> {
            throw fault;
        });
        return wording.equals(ProposalDefaults.of(language)) ? null : wording.text();
    }

    /** By which texts of the language are written. */
    ProposalWording wording(ProposalLanguage language) {
        String own = language == ProposalLanguage.FI ? textFi : textSv;
        return own == null ? ProposalDefaults.of(language) : new ProposalWording(language, own);
    }

    public Season getSeason() {
        return season;
    }
}
