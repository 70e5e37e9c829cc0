package fi.verkosto.workshop;

import java.util.Map;

/**
 * Who took part.
 *
 * @param byAudience how many of each audience, where somebody has counted; together no more than took part
 */
public record Attendance(Holding holding, Map<Audience, Integer> byAudience) {

    public Attendance {
        byAudience = Map.copyOf(byAudience);
        if (byAudience.values().stream().mapToInt(Integer::intValue).sum() > holding.participants()) {
            throw new AudiencesExceedParticipants();
        }
    }
}
