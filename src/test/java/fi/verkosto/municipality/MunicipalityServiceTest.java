package fi.verkosto.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.account.MunicipalityDirectory;
import fi.verkosto.support.AppTest;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class MunicipalityServiceTest {

    @Autowired
    MunicipalityService municipalities;

    @Autowired
    MunicipalityDirectory directory;

    @Test
    void leadsFromTheCodeOfAMergedMunicipalityToItsSuccessor() {
        assertThat(municipalities.get("588").getNameFi()).isEqualTo("Mäntyharju");
        assertThat(municipalities.list(List.of("588", "781")))
                .extracting(Municipality::getNameFi)
                .containsExactly("Mäntyharju", "Sysmä");
    }

    @Test
    void findsByAnyNameWithoutAccentsAndByFormerNames() {
        assertThat(municipalities.search("hameenlinna"))
                .extracting(MunicipalityChoice::nameFi)
                .containsExactly("Hämeenlinna");
        assertThat(municipalities.search("pertunmaa"))
                .extracting(MunicipalityChoice::nameFi)
                .containsExactly("Mäntyharju");
        assertThat(municipalities.search("åbo"))
                .extracting(MunicipalityChoice::nameFi)
                .contains("Turku");
    }

    @Test
    void namesAllMunicipalitiesInTheLanguageOfTheAccountForm() {
        assertThat(directory.choices(Locale.forLanguageTag("sv")))
                .hasSize(308)
                .extracting(MunicipalityDirectory.Choice::name)
                .contains("Åbo");
    }
}
