package fi.verkosto.contact.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.contact.BillingContactTaken;
import fi.verkosto.contact.ContactRole;
import fi.verkosto.contact.PrimaryLiaisonTaken;
import fi.verkosto.contact.RoleDayImplausible;
import fi.verkosto.contact.RoleEndings;
import fi.verkosto.contact.RoleEndsBeforeStart;
import fi.verkosto.contact.RoleHeldAlready;
import fi.verkosto.contact.RoleService;
import fi.verkosto.shared.Refusal;
import fi.verkosto.web.FormKeys;
import fi.verkosto.web.RefusedFields;
import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.http.HttpStatus;
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

/** Ends a role, with its day and reason. */
@Controller
@RequestMapping("/people/{id}/roles/{role}/ending")
class RoleEndingController {

    private static final RefusedFields FIELDS = new RefusedFields(Map.of(
            RoleEndsBeforeStart.class, "on",
            RoleDayImplausible.class, "on",
            PrimaryLiaisonTaken.class, "on",
            BillingContactTaken.class, "on",
            RoleHeldAlready.class, "on"));

    private final RoleService roles;
    private final RoleEndings endings;
    private final FormKeys formKeys;

    RoleEndingController(RoleService roles, RoleEndings endings, FormKeys formKeys) {
        this.roles = roles;
        this.endings = endings;
        this.formKeys = formKeys;
    }

    @GetMapping
    ModelAndView blank(@PathVariable long id, @PathVariable long role, @AuthenticationPrincipal SignedIn me) {
        ContactRole present = roles.get(role, id, me.scope());
        return form(present, HttpStatus.OK)
                .addObject("form", new RoleEndingForm(present.getVersion(), roles.today(), null));
    }

    @PostMapping
    ModelAndView create(
            @PathVariable long id,
            @PathVariable long role,
            @Valid @ModelAttribute("form") RoleEndingForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        ContactRole present = roles.get(role, id, me.scope());
        if (!errors.hasErrors()) {
            try {
                redirect.addFlashAttribute("notice", "contact.role.ended");
                return new ModelAndView(formKeys.once(() -> {
                    redirect.addFlashAttribute("ended", endings.end(role, id, form.toEnding(), me));
                    return "redirect:/people/" + id;
                }));
            } catch (Refusal refusal) {
                FIELDS.tell(refusal, errors);
            }
        }
        return form(present, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView form(ContactRole role, HttpStatus status) {
        return new ModelAndView("contact/role-ending", status)
                .addObject("role", role)
                .addObject("person", role.getPerson());
    }
}
