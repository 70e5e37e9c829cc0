package fi.verkosto.membership.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.membership.Membership;
import fi.verkosto.membership.MembershipMoveRefused;
import fi.verkosto.membership.MembershipService;
import fi.verkosto.membership.MembershipState;
import fi.verkosto.shared.NotFound;
import fi.verkosto.web.FormKeys;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Steps on a membership's road: offered, joined, declined, withdrawn and so on. */
@Controller
@RequestMapping("/memberships/{id}/transitions")
class TransitionController {

    private static final String FORM = "membership/transition-form";

    private final MembershipService memberships;
    private final MembershipEditing editing;
    private final FormKeys formKeys;

    TransitionController(MembershipService memberships, MembershipEditing editing, FormKeys formKeys) {
        this.memberships = memberships;
        this.editing = editing;
        this.formKeys = formKeys;
    }

    /** Whether joining needs no reason, as a body has decided it. */
    @ModelAttribute("decided")
    boolean decided(@PathVariable long id, @AuthenticationPrincipal SignedIn me) {
        return memberships.isJoiningDecided(memberships.get(id, me.scope()));
    }

    @GetMapping("/new")
    String blank(
            @PathVariable long id,
            @RequestParam MembershipState to,
            @AuthenticationPrincipal SignedIn me,
            Model model) {
        Membership membership = editing.begin(id, me, model);
        if (!membership.getState().next().contains(to)) {
            throw new MembershipMoveRefused(membership.getState(), to);
        }
        model.addAttribute("form", TransitionForm.blank(membership, to, memberships.today()));
        return FORM;
    }

    @PostMapping
    String create(
            @PathVariable long id,
            @Valid @ModelAttribute("form") TransitionForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        MembershipState to = form.to();
        if (to == null) {
            throw new NotFound();
        }
        return editing.save(
                id,
                me,
                new MembershipEditing.Sent(FORM, errors, form::withVersion, present -> form, model, response),
                () -> {
                    int version = Objects.requireNonNull(form.version());
                    LocalDate on = Objects.requireNonNull(form.on());
                    redirect.addFlashAttribute("notice", "membership.moved");
                    return formKeys.once(() -> {
                        memberships.move(id, version, to, on, form.reason(), me.scope());
                        return "redirect:/memberships/" + id;
                    });
                });
    }
}
