package fi.verkosto.season.web;

import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonContentService;
import fi.verkosto.season.SeasonService;
import fi.verkosto.season.web.SeasonEditing.Edit;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What has been typed for a season in Finnish, in Swedish. */
@Controller
@RequestMapping("/seasons/{number}/translations")
class SeasonTranslationsController {

    private final SeasonService seasons;
    private final SeasonContentService contents;
    private final SeasonEditing editing;

    SeasonTranslationsController(SeasonService seasons, SeasonContentService contents, SeasonEditing editing) {
        this.seasons = seasons;
        this.contents = contents;
        this.editing = editing;
    }

    @ModelAttribute("season")
    Season season(@PathVariable int number) {
        return seasons.getWhole(number);
    }

    @GetMapping
    String edit(@ModelAttribute(name = "season", binding = false) Season season, Model model) {
        season.requireNotClosed();
        model.addAttribute("form", TranslationsForm.of(season));
        return "season/translations";
    }

    @PostMapping
    ModelAndView update(
            @PathVariable int number,
            @Valid @ModelAttribute("form") TranslationsForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return editing.attempt("season/translations", new Edit(number, form), errors, () -> {
            redirect.addFlashAttribute("notice", "season.translations.saved");
            contents.translate(number, form.seen(), form.toTranslations());
            return "redirect:/seasons/" + number;
        });
    }
}
