package fi.verkosto.season;

import fi.verkosto.shared.Refusal;
import java.util.List;

/** The season lacks what its next state needs. */
public class SeasonIncomplete extends Refusal {

    private static final long serialVersionUID = 1L;

    public SeasonIncomplete(List<SeasonRequirement> missing) {
        super(missing.size());
    }
}
