package fi.verkosto.decision.minutes;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was read from the minutes of a municipality (pöytäkirja), for a coordinator to confirm.
 *
 * @param municipality null when the text does not name exactly one that is known
 * @param handlings in the order of the text
 * @param passages where each value stands, by its path, for instance {@code handlings[0].meetingDate}
 */
public record MinutesReading(
        @Nullable NamedMunicipality municipality,
        List<ReadHandling> handlings,
        List<Warning> warnings,
        Map<String, Passage> passages) {

    public MinutesReading {
        handlings = List.copyOf(handlings);
        warnings = List.copyOf(warnings);
        passages = Map.copyOf(passages);
    }

    /** The municipality whose minutes they are, by code (kuntanumero) and Finnish name. */
    public record NamedMunicipality(String code, String name) {}

    /** A doubt, the passage that gave rise to it, and the words for its message. */
    public record Warning(WarningCode code, Passage passage, List<String> args) {

        public Warning {
            args = List.copyOf(args);
        }
    }
}
