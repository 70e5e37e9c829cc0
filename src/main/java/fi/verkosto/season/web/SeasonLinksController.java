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

/** Where the papers of a season are. */
@Controller
@RequestMapping("/seasons/{number}/links")
class SeasonLinksController {

    private final SeasonService seasons;
    private final SeasonContentService contents;
    private final SeasonEditing editing;

    SeasonLinksController(SeasonService seasons, SeasonContentService contents, SeasonEditing editing) {
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
        model.addAttribute("form", LinksForm.of(season));
        return "season/links";
    }

    @PostMapping
    ModelAndView update(
            @PathVariable int number,
            @Valid @ModelAttribute("form") LinksForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        form.check(errors);
        return editing.attempt("season/links", new Edit(number, form), errors, () -> {
            redirect.addFlashAttribute("notice", "season.links.saved");
            contents.linkTo(number, form.seen(), form.toLinks());
            return "redirect:/seasons/" + number;
        });
    }
}
