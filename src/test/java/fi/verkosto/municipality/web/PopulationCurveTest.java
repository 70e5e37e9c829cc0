package fi.verkosto.municipality.web;

import static fi.verkosto.municipality.MunicipalityBuilder.aMunicipality;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PopulationCurveTest {

    @Test
    void drawsNothingFromASingleFigure() {
        assertThat(PopulationCurve.of(
                        aMunicipality().withPopulation(2024, 3_428).build()))
                .isEmpty();
    }

    @Test
    void drawsALineFromTheFirstYearToTheLastBetweenRoundLevels() {
        PopulationCurve curve = PopulationCurve.of(aMunicipality()
                        .withPopulation(2000, 4_986)
                        .withPopulation(2012, 4_200)
                        .withPopulation(2024, 3_428)
                        .build())
                .orElseThrow();

        assertThat(curve.getPath()).startsWith("M60 ").containsOnlyOnce("M").endsWith("L708 154");
        assertThat(curve.getLevels())
                .extracting(PopulationCurve.Mark::value)
                .containsExactly(3_000, 3_500, 4_000, 4_500, 5_000);
        assertThat(curve.largest().year()).isEqualTo(2000);
        assertThat(curve.smallest().year()).isEqualTo(2024);
    }

    @Test
    void interruptsTheLineWhereAMergerMakesTheFiguresLeap() {
        PopulationCurve curve = PopulationCurve.of(aMunicipality()
                        .withPopulation(2022, 5_564)
                        .withPopulation(2023, 5_522)
                        .withPopulation(2024, 7_057)
                        .withFormer("588", "Pertunmaa", LocalDate.of(2025, 1, 1))
                        .build())
                .orElseThrow();

        assertThat(curve.getPath()).matches("M\\d+ \\d+L\\d+ \\d+M\\d+ \\d+");
    }

    @Test
    void drawsAPopulationThatNeverChanges() {
        PopulationCurve curve = PopulationCurve.of(aMunicipality()
                        .withPopulation(2023, 90)
                        .withPopulation(2024, 90)
                        .build())
                .orElseThrow();

        assertThat(curve.getPath()).isEqualTo("M60 192L708 192");
    }
}
