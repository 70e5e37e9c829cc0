package fi.verkosto.season.web;

import fi.verkosto.journal.Journal;
import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What has been changed in a season, by whom and when. */
@Controller
class SeasonHistoryController {

    private final SeasonService seasons;
    private final Journal journal;

    SeasonHistoryController(SeasonService seasons, Journal journal) {
        this.seasons = seasons;
        this.journal = journal;
    }

    @GetMapping("/seasons/{number}/history")
    String list(@PathVariable int number, Model model) {
        Season season = seasons.get(number);
        model.addAttribute("season", season);
        model.addAttribute("changes", journal.changesOf("season", season.getId()));
        return "season/history";
    }
}
