package fi.verkosto.membership;

import fi.verkosto.shared.Named;
import fi.verkosto.shared.Refusal;

/** No population is known for the season's reference date. */
public class PopulationUnknown extends Refusal {

    private static final long serialVersionUID = 1L;

    public PopulationUnknown(Named municipality, Object date) {
        super(municipality, date);
    }
}
