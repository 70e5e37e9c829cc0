package fi.verkosto.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Where there is nothing yet, a page says what is so and what to do next; nobody is told to do what they may not. */
@AppTest
class EmptyStatesTest {

    private static final Pattern EMPTY = Pattern.compile(
            "<div class=\"empty\">\\s*<h2[^>]*>([^<]+)</h2>\\s*<p[^>]*>([^<]+)</p>\\s*(?:<a[^>]*href=\"([^\"]+)\")?");

    /** Lists that a season is needed for. */
    private static final List<String> WITHOUT_SEASON =
            List.of("/memberships", "/decisions/radar", "/workshops", "/contracts");

    /** Lists of a season that has just been opened. */
    private static final List<String> OF_A_NEW_SEASON = List.of(
            "/memberships?season=9",
            "/decisions",
            "/contracts?season=9",
            "/workshops?season=9",
            "/workshops/reports",
            "/bulletins",
            "/initiatives",
            "/people",
            "/mail");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestWorld world;

    @Test
    void everyListSaysWhatToDoWhenThereIsNoSeason() {
        assertThat(faults(WITHOUT_SEASON, world.admin())).isEmpty();
        assertThat(faults(List.of("/seasons"), world.admin())).isEmpty();
    }

    @Test
    void everyListOfANewSeasonSaysWhatToDo() {
        world.openSeason();

        assertThat(faults(OF_A_NEW_SEASON, world.coordinator())).isEmpty();
        assertThat(faults(OF_A_NEW_SEASON, world.admin())).isEmpty();
    }

    /** Where an empty page offers a step, the step is open to whoever sees it. */
    @Test
    void noEmptyPageLeadsToARefusal() {
        world.openSeason();
        List<String> refused = new ArrayList<>();
        int offered = 0;
        for (RequestPostProcessor who :
                List.of(world.admin(), world.coordinator(), world.auditor(), world.contact("781"))) {
            for (String list : OF_A_NEW_SEASON) {
                Matcher empty = EMPTY.matcher(
                        Pages.anyText(mvc.get().uri(list).with(who).exchange()));
                while (empty.find()) {
                    if (empty.group(3) != null) {
                        offered++;
                        int status = mvc.get()
                                .uri(empty.group(3).replace("&amp;", "&"))
                                .with(who)
                                .exchange()
                                .getResponse()
                                .getStatus();
                        if (status >= 400) {
                            refused.add(list + " leads to " + empty.group(3) + ": " + status);
                        }
                    }
                }
            }
        }
        System.out.printf("Empty pages: %d steps offered%n", offered);
        assertThat(offered).isGreaterThan(5);
        assertThat(refused).isEmpty();
    }

    private List<String> faults(List<String> lists, RequestPostProcessor who) {
        List<String> faults = new ArrayList<>();
        for (String list : lists) {
            Matcher empty = EMPTY.matcher(text(list, who));
            if (!empty.find()) {
                faults.add(list + " says nothing");
            } else if (empty.group(1).isBlank() || empty.group(2).isBlank()) {
                faults.add(list + " says too little: " + empty.group());
            }
        }
        return faults;
    }

    private String text(String list, RequestPostProcessor who) {
        return Pages.text(mvc.get().uri(list).with(who).exchange());
    }
}
