package fi.verkosto.contract;

import fi.verkosto.season.Season;
import fi.verkosto.shared.BaseEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

/** The text of a season's contracts (sopimuspohja) in both languages, as an admin has written it. */
@Entity
public class ContractTemplate extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Season season;

    private String textFi;

    private String textSv;

    @SuppressWarnings("NullAway.Init")
    protected ContractTemplate() {}

    @SuppressWarnings("NullAway.Init")
    ContractTemplate(Season season, TemplateText finnish, TemplateText swedish) {
        this.season = season;
        write(finnish, swedish);
    }

    final void write(TemplateText finnish, TemplateText swedish) {
        season.requireNotClosed();
        int years = season.years().size();
        finnish.requireWhole(years);
        swedish.requireWhole(years);
        textFi = finnish.text();
        textSv = swedish.text();
    }

    public Season getSeason() {
        return season;
    }

    TemplateText in(ContractLanguage language) {
        return new TemplateText(language == ContractLanguage.SV ? textSv : textFi);
    }
}
