package fi.verkosto.publicsite.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.overview.web.Pages;
import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonTheme;
import fi.verkosto.season.ThemePurpose;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppTest
class FrontTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestWorld world;

    @Test
    void presentsTheSeasonThatRecruitsAndWhoTakesPartInTheOneThatRuns() {
        Season running = world.activeSeason();
        world.member("781", running);
        world.enrolled("290", running);
        world.season(9, 2027, season -> {
            SeasonTheme theme = season.addTheme(ThemePurpose.PROGRAMME, null, "Yhdyspinnat");
            season.addTheme(ThemePurpose.PROGRAMME, theme, "Hyvinvointialueet");
            season.open();
        });

        String page = page("/");

        assertThat(page)
                .contains(
                        "Kausi 9, 2027–2028", "Mukaan voi liittyä", "Kärkiteema", "Yhdyspinnat", "– Hyvinvointialueet")
                .contains("Teemaseminaari · 4", "Omat kehittämispajat · 5", "9 000–45 000", "12 000,00 €")
                .contains("Mukana kaudella 8, 2025–2026", "Sysmä</span>", "action=\"/fees\"", "href=\"/sign-in\"")
                .doesNotContain("Kuhmo</span>");
    }

    @Test
    void namesWhoTakesPartInTheOrderAndWithTheTelephoneNumbersThatAreRead() throws SQLException {
        Season running = world.activeSeason();
        world.member("853", running);
        world.member("905", running);
        world.execute("insert into season_contact (season_id, ordinal, name, organisation, phone) values ("
                + running.getId() + ", 0, 'Kaisa Keksitty', 'FCG', '+358505709620')");

        assertThat(page("/")).containsSubsequence("Turku</span>", "Vaasa</span>");
        assertThat(page("/?lang=sv")).containsSubsequence("Vasa</span>", "Åbo</span>");
        assertThat(page("/?lang=sv")).contains("<span lang=\"fi\">Kärkiteema</span>");
        world.execute("insert into season_translation (season_id, finnish, swedish) values (" + running.getId()
                + ", 'Kärkiteema', 'Spetstema i år'), (" + running.getId() + ", 'Teemaseminaari', 'Temaseminarium')");
        assertThat(page("/?lang=sv")).contains("<span>Spetstema i år</span>", "Temaseminarium · 4");
        assertThat(page("/?lang=en")).contains("<span lang=\"fi\">Kärkiteema</span>");
        assertThat(page("/"))
                .contains("<span>Kärkiteema</span>")
                .contains("href=\"tel:+358505709620\"", ">050 570 9620</a>");
    }

    @Test
    void saysSoWhenNoSeasonIsOpen() {
        world.season(9, 2027, season -> {});

        assertThat(page("/")).contains("Mikään kausi ei ole juuri nyt avoinna").doesNotContain("Kausi 9");
    }

    @Test
    void leadsWhoHasSignedInToTheirStartPage() {
        assertThat(Pages.text(mvc.get().uri("/").with(world.contact("781")).exchange()))
                .contains("Aloitussivulle", "href=\"/start\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/?lang=sv, Nya generationens organisationer",
        "/?lang=en, New generation organisations",
        "/accessibility, Saavutettavuusseloste",
        "/accessibility?lang=sv, Tillgänglighetsutlåtande",
        "/privacy, Tietosuojaseloste",
        "/privacy?lang=en, Privacy notice"
    })
    void speaksThreeLanguages(String address, String heading) {
        assertThat(page(address)).contains(heading);
    }

    private String page(String address) {
        return Pages.text(mvc.get().uri(address).exchange());
    }
}
