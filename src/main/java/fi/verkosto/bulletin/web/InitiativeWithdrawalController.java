package fi.verkosto.bulletin.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.bulletin.initiative.InitiativeService;
import fi.verkosto.bulletin.initiative.InitiativeState;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a proposal back as long as nobody has answered. */
@Controller
class InitiativeWithdrawalController {

    private final InitiativeService initiatives;
    private final InitiativeEditing editing;

    InitiativeWithdrawalController(InitiativeService initiatives, InitiativeEditing editing) {
        this.initiatives = initiatives;
        this.editing = editing;
    }

    @PostMapping("/initiatives/{id}/withdrawal")
    ModelAndView create(
            @PathVariable long id,
            @RequestParam int version,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "initiative.withdrawn");
        return editing.press(
                id,
                me,
                () -> initiatives.withdraw(id, version, me.scope()),
                initiative -> initiative.getState() == InitiativeState.WITHDRAWN);
    }
}
