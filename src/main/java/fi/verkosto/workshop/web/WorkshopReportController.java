package fi.verkosto.workshop.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.workshop.WorkshopService;
import fi.verkosto.workshop.WorkshopState;
import jakarta.validation.Valid;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The report of a workshop. */
@Controller
@RequestMapping("/workshops/{id}/report")
class WorkshopReportController {

    private final WorkshopService workshops;
    private final WorkshopEditing editing;

    WorkshopReportController(WorkshopService workshops, WorkshopEditing editing) {
        this.workshops = workshops;
        this.editing = editing;
    }

    @GetMapping
    ModelAndView blank(@PathVariable long id, @AuthenticationPrincipal SignedIn me) {
        return editing.form(page(id, me))
                .addObject("form", ReportForm.of(workshops.getTo(WorkshopState.REPORTED, id, me.scope())));
    }

    @PostMapping
    ModelAndView create(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ReportForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", me.isStaff() ? "workshop.reported" : "workshop.reported.waits");
        return editing.save(
                page(id, me), errors, () -> workshops.report(id, form.seen(), form.toReport(), me), form::over);
    }

    private static WorkshopEditing.Page page(long id, SignedIn me) {
        return new WorkshopEditing.Page("workshop/report", id, me, "report", ReportForm::of);
    }
}
