package fi.verkosto.workshop.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.workshop.WorkshopService;
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

/** Says how many slots a workshop takes; a coordinator's step. */
@Controller
@RequestMapping("/workshops/{id}/allocation")
class WorkshopAllocationController {

    private final WorkshopService workshops;
    private final WorkshopEditing editing;

    WorkshopAllocationController(WorkshopService workshops, WorkshopEditing editing) {
        this.workshops = workshops;
        this.editing = editing;
    }

    @GetMapping
    ModelAndView blank(@PathVariable long id, @AuthenticationPrincipal SignedIn me) {
        return editing.form(page(id, me)).addObject("form", AllocationForm.of(workshops.get(id, me.scope())));
    }

    @PostMapping
    ModelAndView create(
            @PathVariable long id,
            @Valid @ModelAttribute("form") AllocationForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "workshop.allocated");
        return editing.save(
                page(id, me),
                errors,
                () -> workshops.allocate(id, form.seen(), form.slots(), form.toOrder(), me.scope()),
                form::over);
    }

    private static WorkshopEditing.Page page(long id, SignedIn me) {
        return new WorkshopEditing.Page("workshop/allocation", id, me, "allocation", AllocationForm::of);
    }
}
