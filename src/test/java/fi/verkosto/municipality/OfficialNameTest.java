package fi.verkosto.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.support.AppTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The names of all municipalities as parties, held against a list that people have read through. */
@AppTest
class OfficialNameTest {

    private static final Locale FINNISH = Locale.forLanguageTag("fi");
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @Autowired
    MunicipalityRepository municipalities;

    @Test
    void isRightForEachMunicipality() throws IOException {
        List<String> names = municipalities.findAllWithPopulations().stream()
                .distinct()
                .map(one -> one.getCode() + ";" + OfficialName.of(one, FINNISH) + ";" + OfficialName.of(one, SWEDISH))
                .toList();

        assertThat(names).hasSize(308).containsExactlyInAnyOrderElementsOf(readThrough());
    }

    @Test
    void isFinnishForReadersOfEnglish() {
        assertThat(OfficialName.of(municipalities.findByCode("434").orElseThrow(), Locale.ENGLISH))
                .isEqualTo("Loviisan kaupunki");
    }

    private static List<String> readThrough() throws IOException {
        try (var file = Objects.requireNonNull(OfficialNameTest.class.getResourceAsStream("/official-names.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        }
    }
}
