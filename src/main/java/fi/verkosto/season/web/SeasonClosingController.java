package fi.verkosto.season.web;

import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonService;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The end of a season, told on a page before it happens; and its reopening, with a reason. */
@Controller
@RequestMapping("/seasons/{number}/closing")
class SeasonClosingController {

    private final SeasonService seasons;

    SeasonClosingController(SeasonService seasons) {
        this.seasons = seasons;
    }

    @ModelAttribute("season")
    Season season(@PathVariable int number) {
        return seasons.get(number);
    }

    @GetMapping
    String show(@ModelAttribute(name = "season", binding = false) Season season, Model model) {
        model.addAttribute("over", seasons.isOver(season));
        model.addAttribute("form", new ReopeningForm(null));
        return "season/closing";
    }

    @PostMapping
    String create(@PathVariable int number, RedirectAttributes redirect) {
        seasons.close(number);
        redirect.addFlashAttribute("notice", "season.closed");
        return "redirect:/seasons/" + number;
    }

    @DeleteMapping
    ModelAndView remove(
            @PathVariable int number,
            @Valid @ModelAttribute("form") ReopeningForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return new ModelAndView("season/closing", errors.getModel(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        seasons.reopen(number, form.reason());
        redirect.addFlashAttribute("notice", "season.reopened");
        return new ModelAndView("redirect:/seasons/" + number);
    }
}
