package fi.verkosto.workshop.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.municipality.SizeClass;
import fi.verkosto.workshop.ReportFilter;
import fi.verkosto.workshop.ReportLibrary;
import fi.verkosto.workshop.Workshop;
import fi.verkosto.workshop.WorkshopFiles;
import fi.verkosto.workshop.WorkshopKind;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The report library of the network. */
@Controller
@RequestMapping("/workshops/reports")
class ReportLibraryController {

    private final ReportLibrary library;
    private final WorkshopFiles files;
    private final WorkshopChoices choices;

    ReportLibraryController(ReportLibrary library, WorkshopFiles files, WorkshopChoices choices) {
        this.library = library;
        this.files = files;
        this.choices = choices;
    }

    @GetMapping
    ModelAndView list(
            @ModelAttribute("query") ReportQuery query,
            BindingResult unreadable,
            @AuthenticationPrincipal SignedIn me) {
        ReportFilter filter = query.toFilter();
        return new ModelAndView("workshop/reports")
                .addObject("filter", filter)
                .addObject("reports", library.page(filter, query.number(), me.scope()))
                .addObject("choices", library.choices(me.scope()))
                .addObject("kinds", choices.choices(WorkshopKind.values()))
                .addObject("sizes", choices.choices(SizeClass.values()));
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable long id, @AuthenticationPrincipal SignedIn me) {
        Workshop workshop = library.get(id, me.scope());
        return new ModelAndView("workshop/reported")
                .addObject("workshop", workshop)
                .addObject("files", files.of(workshop))
                .addObject("own", me.scope().includes(workshop.getMunicipality().getId()));
    }
}
