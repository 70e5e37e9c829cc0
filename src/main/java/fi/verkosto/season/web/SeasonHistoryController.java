package fi.verkosto.season.web;

import fi.verkosto.journal.Histories;
import fi.verkosto.journal.Subject;
import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonService;
import fi.verkosto.web.PageQuery;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** What has been changed in a season, by whom and when. */
@Controller
class SeasonHistoryController {

    private final SeasonService seasons;
    private final Histories histories;

    SeasonHistoryController(SeasonService seasons, Histories histories) {
        this.seasons = seasons;
        this.histories = histories;
    }

    @GetMapping("/seasons/{number}/history")
    String list(
            @PathVariable int number, @ModelAttribute("query") PageQuery query, BindingResult unreadable, Model model) {
        Season season = seasons.get(number);
        model.addAttribute("season", season);
        model.addAttribute("changes", histories.of(query.number(), new Subject("season", season.getId())));
        return "season/history";
    }
}
