package fi.verkosto.membership.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.membership.ApproachService;
import fi.verkosto.membership.ContactInFuture;
import fi.verkosto.membership.DayImplausible;
import fi.verkosto.web.FormKeys;
import fi.verkosto.web.RefusedFields;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Contacts with a municipality that has not decided yet; each is added to those before it. */
@Controller
@RequestMapping("/memberships/{id}/radar/contacts")
class ApproachContactController {

    private static final RefusedFields REFUSED =
            new RefusedFields(Map.of(ContactInFuture.class, "on", DayImplausible.class, "on"));

    private final ApproachService approaches;
    private final ApproachEditing editing;
    private final FormKeys formKeys;

    ApproachContactController(ApproachService approaches, ApproachEditing editing, FormKeys formKeys) {
        this.approaches = approaches;
        this.editing = editing;
        this.formKeys = formKeys;
    }

    @PostMapping
    String create(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ApproachContactForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                redirect.addFlashAttribute("notice", "membership.radar.contact.recorded");
                return formKeys.once(() -> {
                    approaches.contacted(
                            id, Objects.requireNonNull(form.on()), Objects.requireNonNull(form.contact()), me.scope());
                    return "redirect:/memberships/" + id + "/radar";
                });
            } catch (ContactInFuture | DayImplausible refusal) {
                REFUSED.tell(refusal, errors);
            }
        }
        response.setStatus(422);
        return editing.page(id, me, model);
    }
}
