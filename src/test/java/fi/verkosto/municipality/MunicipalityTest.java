package fi.verkosto.municipality;

import static fi.verkosto.municipality.MunicipalityBuilder.aMunicipality;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MunicipalityTest {

    @Test
    void findsThePopulationOfTheYearEndOnly() {
        Municipality municipality = aMunicipality().withPopulation(2023, 3_496).build();

        assertThat(municipality.populationOn(LocalDate.of(2023, 12, 31))).isPresent();
        assertThat(municipality.populationOn(LocalDate.of(2024, 12, 31))).isEmpty();
    }

    @Test
    void breaksItsFiguresAtAMergerAfterTheDivisionOfTheSeries() {
        Municipality municipality = aMunicipality()
                .withPopulation(2023, 5_522)
                .withPopulation(2024, 7_057)
                .withFormer("588", "Pertunmaa", LocalDate.of(2025, 1, 1))
                .build();

        assertThat(municipality.breaksInFigures())
                .singleElement()
                .satisfies(former -> assertThat(former.firstYearIncluded()).isEqualTo(2024));
    }

    @Test
    void doesNotBreakItsFiguresAtAnEarlierMerger() {
        Municipality municipality = aMunicipality()
                .withPopulation(2009, 100_000)
                .withPopulation(2024, 125_666)
                .withFormer("534", "Nilsiä", LocalDate.of(2013, 1, 1))
                .build();

        assertThat(municipality.breaksInFigures()).isEmpty();
    }

    @Test
    void doesNotBreakFiguresThatBeginAfterTheMerger() {
        Municipality municipality = aMunicipality()
                .withPopulation(2024, 7_057)
                .withFormer("588", "Pertunmaa", LocalDate.of(2025, 1, 1))
                .build();

        assertThat(municipality.breaksInFigures()).isEmpty();
    }
}
