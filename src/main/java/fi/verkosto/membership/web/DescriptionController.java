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

/** What the office remembers about a membership. */
@Controller
@RequestMapping("/memberships/{id}")
class DescriptionController {

    private static final String FORM = "membership/form";

    private final MembershipService memberships;
    private final MembershipEditing editing;

    DescriptionController(MembershipService memberships, MembershipEditing editing) {
        this.memberships = memberships;
        this.editing = editing;
    }

    @GetMapping("/edit")
    String edit(@PathVariable long id, @AuthenticationPrincipal SignedIn me, Model model) {
        model.addAttribute("form", DescriptionForm.of(editing.begin(id, me, model)));
        return FORM;
    }

    @PostMapping
    String update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") DescriptionForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return editing.save(
                id,
                me,
                new MembershipEditing.Sent(FORM, errors, form::withVersion, DescriptionForm::of, model, response),
                () -> {
                    redirect.addFlashAttribute("notice", "form.saved");
                    int version = Objects.requireNonNull(form.version());
                    memberships.describe(id, version, form.origin(), form.note(), me.scope());
                    return "redirect:/memberships/" + id;
                });
    }
}
