package fi.verkosto.workshop.web;

import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonService;
import fi.verkosto.workshop.FiguresFilter;
import fi.verkosto.workshop.WorkshopFigures;
import fi.verkosto.workshop.WorkshopFiguresService;
import fi.verkosto.workshop.WorkshopStage;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The workshops of a season in figures, and the workshops behind each figure. */
@Controller
@RequestMapping("/workshops/figures")
class WorkshopFiguresController {

    private final WorkshopFiguresService service;
    private final SeasonService seasons;
    private final FiguresTables tables;

    WorkshopFiguresController(WorkshopFiguresService service, SeasonService seasons, FiguresTables tables) {
        this.service = service;
        this.seasons = seasons;
        this.tables = tables;
    }

    @GetMapping
    ModelAndView show(@ModelAttribute("query") FiguresQuery query, BindingResult unreadable) {
        WorkshopFigures figures = service.figures(query.season());
        return new ModelAndView("workshop/figures")
                .addObject("figures", figures)
                .addObject("stages", WorkshopStage.values())
                .addObject("tables", tables.of(figures));
    }

    @GetMapping("/rows")
    ModelAndView list(@ModelAttribute("query") FiguresQuery query, BindingResult unreadable) {
        Season season = seasons.calendar().chosen(query.season());
        FiguresFilter filter = query.toFilter();
        return new ModelAndView("workshop/counted")
                .addObject("season", season)
                .addObject("filter", filter)
                .addObject("theme", service.theme(season, filter))
                .addObject("workshops", service.rows(season, filter, query.number()));
    }
}
