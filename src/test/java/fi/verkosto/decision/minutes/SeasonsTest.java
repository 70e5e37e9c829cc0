package fi.verkosto.decision.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which season a handling is about. */
class SeasonsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Kunta osallistuu USO-verkostoon kaudella 2025-2026.                                  | 8",
                "Kunta osallistuu USO-verkostoon vuosina 2025 ja 2026.                                | 8",
                "USO 7 -verkosto alkaa.                                                               | 7",
                "USO-verkoston 7. kausi käynnistyy vuosille 2023 - 2024.                              | 7",
                "USO-verkoston kahdeksas kausi alkaa.                                                 | 8",
                "USO-nätverkets åttonde period börjar.                                                | 8",
                "Kunta on kuulunut USO-verkostoon kausilla 2015-2016 ja 2017 - 2018, nyt 2019-2020.   | 5",
                "Kunta oli mukana USO-verkostossa kaudella 2021-2022.                                 | -",
                "USO-verkosto tukee kuntastrategiaa 2023-2024.                                        | -",
                "USO-verkosto on hyvä.                                                                | -",
                "USO 2022-2023 -kauden kärkiteema. Kaudella 2023-2024 teemat ovat.                    | -",
            })
    void isTheOneThatTheTextNames(String text, Integer season) {
        assertThat(read(text).handlings().get(0).season()).isEqualTo(season);
    }

    @Test
    void isNoneWhereTwoAreNamed() {
        MinutesReading reading = read("USO 8 -verkosto. Kunta osallistuu USO-verkostoon kaudella 2023-2024.");

        assertThat(reading.handlings().get(0).season()).isNull();
        assertThat(reading.warnings()).extracting(MinutesReading.Warning::code).contains(WarningCode.SEASONS_DIFFER);
    }

    private static MinutesReading read(String text) {
        return Sample.read("Kunnanhallitus 27.01.2025 § 25\n\n" + text);
    }
}
