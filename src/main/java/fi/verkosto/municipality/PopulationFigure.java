package fi.verkosto.municipality;

import fi.verkosto.shared.Population;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The population of a municipality on 31 December of the year, and who says so. */
@Embeddable
public record PopulationFigure(
        int year, @Column(name = "population") Population value, String source) {

    public LocalDate date() {
        return LocalDate.of(year, 12, 31);
    }
}
