package fi.verkosto.season.web;

import fi.verkosto.season.ClosingPanel;
import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonService;
import jakarta.validation.Valid;
import java.util.Comparator;
import org.springframework.beans.factory.ObjectProvider;
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
    private final ObjectProvider<ClosingPanel> panels;

    SeasonClosingController(SeasonService seasons, ObjectProvider<ClosingPanel> panels) {
        this.seasons = seasons;
        this.panels = panels;
    }

    @ModelAttribute("season")
    Season season(@PathVariable int number) {
        return seasons.get(number);
    }

    @GetMapping
    String show(@ModelAttribute(name = "season", binding = false) Season season, Model model) {
        model.addAttribute("over", seasons.isOver(season));
        model.addAttribute(
                "unfinished",
                panels.stream()
                        .sorted(Comparator.comparingInt(ClosingPanel::order))
                        .flatMap(panel -> panel.of(season).stream())
                        .filter(matter -> matter.count() > 0)
                        .toList());
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
