package fi.verkosto.season.web;

import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonContentService;
import fi.verkosto.season.SeasonService;
import fi.verkosto.season.web.SeasonEditing.Edit;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The tier table of a season. */
@Controller
@RequestMapping("/seasons/{number}/tiers")
class SeasonTiersController {

    private final SeasonService seasons;
    private final SeasonContentService contents;
    private final SeasonEditing editing;

    SeasonTiersController(SeasonService seasons, SeasonContentService contents, SeasonEditing editing) {
        this.seasons = seasons;
        this.contents = contents;
        this.editing = editing;
    }

    @ModelAttribute("season")
    Season season(@PathVariable int number) {
        return seasons.get(number);
    }

    @InitBinder
    void bounds(WebDataBinder binder) {
        binder.addCustomFormatter(new PopulationBoundFormatter(), Integer.class);
    }

    @GetMapping
    String edit(@ModelAttribute(name = "season", binding = false) Season season, Model model) {
        season.requireNotClosed();
        model.addAttribute("form", TiersForm.of(season));
        return "season/tiers";
    }

    @PostMapping
    ModelAndView update(
            @PathVariable int number,
            @Valid @ModelAttribute("form") TiersForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        form.check(errors);
        return editing.attempt("season/tiers", new Edit(number, form), errors, () -> {
            redirect.addFlashAttribute("notice", "season.tiers.saved");
            contents.price(number, form.seen(), form.toTiers());
            return "redirect:/seasons/" + number;
        });
    }
}
