package fi.verkosto.decision;

import fi.verkosto.season.Season;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the decision radar. For those who see every municipality. */
@Service
@Transactional(readOnly = true)
public class RadarRegister {

    private final RadarRepository rows;
    private final Clock clock;

    RadarRegister(RadarRepository rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * The radar of a season.
     *
     * @param swedish whether names are read in Swedish, which decides their order
     */
    public Radar of(Season season, boolean swedish) {
        return new Radar(
                season,
                LocalDate.now(clock),
                rows.find(season.getId(), swedish).stream()
                        .map(RadarRepository.Found::row)
                        .toList());
    }
}
