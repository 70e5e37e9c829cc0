package fi.verkosto.season.web;

import fi.verkosto.season.SeasonService;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps of a season that need no form: it begins to recruit, it starts. */
@Controller
@RequestMapping("/seasons/{number}")
class SeasonStateController {

    private final SeasonService seasons;

    SeasonStateController(SeasonService seasons) {
        this.seasons = seasons;
    }

    @PostMapping("/opening")
    String open(@PathVariable int number, RedirectAttributes redirect) {
        seasons.open(number);
        redirect.addFlashAttribute("notice", "season.opened");
        return "redirect:/seasons/" + number;
    }

    @PostMapping("/activation")
    String activate(@PathVariable int number, RedirectAttributes redirect) {
        seasons.activate(number);
        redirect.addFlashAttribute("notice", "season.activated");
        return "redirect:/seasons/" + number;
    }
}
