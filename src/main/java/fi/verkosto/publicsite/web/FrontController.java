package fi.verkosto.publicsite.web;

import fi.verkosto.publicsite.FeeCalculator;
import fi.verkosto.publicsite.PublicSite;
import fi.verkosto.season.FeeTier;
import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonTheme;
import fi.verkosto.season.SeasonWords;
import fi.verkosto.season.ThemePurpose;
import fi.verkosto.shared.Languages;
import fi.verkosto.web.TierWords;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page at the root of the site, and what every public service must say of itself. */
@Controller
class FrontController {

    private final PublicSite site;
    private final FeeCalculator calculator;
    private final TierWords tierWords;

    FrontController(PublicSite site, FeeCalculator calculator, TierWords tierWords) {
        this.site = site;
        this.calculator = calculator;
        this.tierWords = tierWords;
    }

    /** A fee tier as the network prints it. */
    record TierRow(String inhabitants, FeeTier tier) {}

    /** A theme with the titles of its sub-themes. */
    record ThemeRow(String title, List<String> subThemes) {}

    @GetMapping("/")
    String show(Model model, Locale locale) {
        site.presented().ifPresent(season -> {
            model.addAttribute("season", season);
            model.addAttribute("words", new SeasonWords(season, locale.getLanguage()));
            model.addAttribute("themes", themes(season));
            model.addAttribute("tiers", tiers(season, locale));
        });
        site.running().ifPresent(season -> {
            model.addAttribute("running", season);
            model.addAttribute("participants", site.participants(season, locale));
        });
        model.addAttribute("form", FeeForm.blank());
        model.addAttribute("choices", calculator.choices(Languages.isSwedish(locale)));
        return "publicsite/front";
    }

    @GetMapping("/accessibility")
    String accessibility() {
        return "publicsite/accessibility";
    }

    @GetMapping("/privacy")
    String privacy() {
        return "publicsite/privacy";
    }

    private static List<ThemeRow> themes(Season season) {
        List<SeasonTheme> programme = season.getThemes().stream()
                .filter(theme -> theme.getPurpose() == ThemePurpose.PROGRAMME)
                .toList();
        return programme.stream()
                .filter(theme -> theme.getParent() == null)
                .map(theme -> new ThemeRow(
                        theme.getTitle(),
                        programme.stream()
                                .filter(sub -> sub.getParent() != null
                                        && sub.getParent().getId() == theme.getId())
                                .map(SeasonTheme::getTitle)
                                .toList()))
                .toList();
    }

    private List<TierRow> tiers(Season season, Locale locale) {
        return season.getTiers().stream()
                .map(tier -> new TierRow(tierWords.of(tier.minPopulation(), tier.maxPopulation(), locale), tier))
                .toList();
    }
}
