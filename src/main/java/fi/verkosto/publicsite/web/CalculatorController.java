package fi.verkosto.publicsite.web;

import fi.verkosto.membership.FeeQuote;
import fi.verkosto.municipality.Municipality;
import fi.verkosto.publicsite.FeeCalculator;
import fi.verkosto.publicsite.PublicSite;
import fi.verkosto.season.Season;
import fi.verkosto.shared.Languages;
import fi.verkosto.shared.Population;
import fi.verkosto.shared.Refusal;
import fi.verkosto.web.RefusedFields;
import fi.verkosto.web.TierWords;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The fee calculator. */
@Controller
class CalculatorController {

    private static final int UNPROCESSABLE = 422;

    private final FeeCalculator calculator;
    private final PublicSite site;
    private final TierWords tierWords;

    CalculatorController(FeeCalculator calculator, PublicSite site, TierWords tierWords) {
        this.calculator = calculator;
        this.site = site;
        this.tierWords = tierWords;
    }

    @GetMapping("/fees")
    String show(
            @Valid @ModelAttribute("form") FeeForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        Integer asked = form.season();
        Optional<Season> season = asked == null ? site.priced() : site.priced(asked);
        if (season.isPresent() && !errors.hasErrors() && !form.isBlank()) {
            try {
                answer(form, season.get(), errors, model, locale);
            } catch (Refusal refusal) {
                RefusedFields.NONE.tell(refusal, errors);
            }
        }
        if (errors.hasErrors()) {
            response.setStatus(UNPROCESSABLE);
        }
        model.addAttribute("season", season.orElse(null));
        model.addAttribute("choices", calculator.choices(Languages.isSwedish(locale)));
        return "publicsite/fees";
    }

    private void answer(FeeForm form, Season season, BindingResult errors, Model model, Locale locale) {
        String words = form.municipality();
        Population population = form.population();
        if (words != null) {
            Optional<Municipality> named = calculator.named(words.strip());
            if (named.isEmpty()) {
                errors.rejectValue("municipality", "publicsite.fees.unknown", new Object[] {words}, null);
                model.addAttribute("suggestions", calculator.suggestions(words));
            } else {
                model.addAttribute("municipality", named.get());
                show(calculator.quote(season, named.get()), model, locale);
            }
        } else if (population != null) {
            show(calculator.quote(season, population), model, locale);
        }
    }

    private void show(FeeQuote quote, Model model, Locale locale) {
        model.addAttribute("quote", quote);
        model.addAttribute(
                "tier", tierWords.of(quote.basis().tierMin(), quote.basis().tierMax(), locale));
    }
}
