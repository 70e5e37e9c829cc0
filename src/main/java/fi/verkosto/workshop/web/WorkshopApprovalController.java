package fi.verkosto.workshop.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.workshop.WorkshopService;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A coordinator approves the report, which then belongs to the library of the network. */
@Controller
class WorkshopApprovalController {

    private final WorkshopService workshops;
    private final WorkshopEditing editing;

    WorkshopApprovalController(WorkshopService workshops, WorkshopEditing editing) {
        this.workshops = workshops;
        this.editing = editing;
    }

    @PostMapping("/workshops/{id}/approval")
    ModelAndView create(
            @PathVariable long id,
            @RequestParam(defaultValue = "-1") int version,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "workshop.approved");
        return editing.press(
                id,
                me,
                () -> workshops.approve(id, version, me.scope()),
                workshop -> workshop.getReport() != null && workshop.getReport().isApproved());
    }
}
