package fi.verkosto.membership.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.membership.MembershipService;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The agreed fee of a membership. */
@Controller
@RequestMapping("/memberships/{id}/fee")
class FeeController {

    private static final String FORM = "membership/fee-form";

    private final MembershipService memberships;
    private final MembershipEditing editing;

    FeeController(MembershipService memberships, MembershipEditing editing) {
        this.memberships = memberships;
        this.editing = editing;
    }

    @GetMapping
    String edit(@PathVariable long id, @AuthenticationPrincipal SignedIn me, Model model) {
        model.addAttribute("form", FeeForm.of(editing.begin(id, me, model)));
        return FORM;
    }

    @PostMapping
    String update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") FeeForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return editing.save(
                id,
                me,
                new MembershipEditing.Sent(FORM, errors, form::withVersion, FeeForm::of, model, response),
                () -> {
                    redirect.addFlashAttribute("notice", "membership.feeAgreed");
                    int version = Objects.requireNonNull(form.version());
                    memberships.agreeFee(id, version, Objects.requireNonNull(form.fee()), form.reason(), me.scope());
                    return "redirect:/memberships/" + id;
                });
    }
}
