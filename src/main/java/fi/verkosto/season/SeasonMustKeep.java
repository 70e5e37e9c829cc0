package fi.verkosto.season;

import fi.verkosto.shared.Refusal;
import java.util.EnumSet;
import java.util.Set;

/** An opened season keeps what opening required. */
public class SeasonMustKeep extends Refusal {

    private static final long serialVersionUID = 1L;

    private final EnumSet<SeasonRequirement> emptied;

    public SeasonMustKeep(Set<SeasonRequirement> emptied) {
        this.emptied = EnumSet.copyOf(emptied);
    }

    /** What would be lost. */
    public Set<SeasonRequirement> emptied() {
        return Set.copyOf(emptied);
    }
}
