package fi.verkosto.decision;

import fi.verkosto.municipality.Municipality;
import fi.verkosto.shared.BaseEntity;
import fi.verkosto.shared.CaseNumber;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/**
 * A case of a municipality (asia). It is handled once or many times, for one season or for several, always under the same
 * case number.
 */
@Entity
public class MunicipalCase extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Municipality municipality;

    private @Nullable CaseNumber caseNumber;

    @SuppressWarnings("NullAway.Init")
    protected MunicipalCase() {}

    MunicipalCase(Municipality municipality, @Nullable CaseNumber caseNumber) {
        this.municipality = municipality;
        this.caseNumber = caseNumber;
    }

    void renumber(@Nullable CaseNumber newNumber) {
        caseNumber = newNumber;
    }

    public Municipality getMunicipality() {
        return municipality;
    }

    public @Nullable CaseNumber getCaseNumber() {
        return caseNumber;
    }
}
