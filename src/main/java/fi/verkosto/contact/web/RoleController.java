package fi.verkosto.contact.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.contact.BillingContactTaken;
import fi.verkosto.contact.Person;
import fi.verkosto.contact.PersonService;
import fi.verkosto.contact.PrimaryLiaisonTaken;
import fi.verkosto.contact.RoleDayImplausible;
import fi.verkosto.contact.RoleHeldAlready;
import fi.verkosto.contact.RoleKind;
import fi.verkosto.contact.RoleNeedsMunicipality;
import fi.verkosto.contact.RoleService;
import fi.verkosto.municipality.Municipality;
import fi.verkosto.shared.Refusal;
import fi.verkosto.web.FormKeys;
import fi.verkosto.web.RefusedFields;
import jakarta.validation.Valid;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives somebody a role. */
@Controller
@RequestMapping("/people/{id}/roles")
class RoleController {

    private static final RefusedFields FIELDS = new RefusedFields(Map.of(
            RoleNeedsMunicipality.class, "municipality",
            PrimaryLiaisonTaken.class, "first",
            BillingContactTaken.class, "kind",
            RoleHeldAlready.class, "kind",
            RoleDayImplausible.class, "from"));

    private final RoleService roles;
    private final PersonService people;
    private final PersonPages pages;
    private final FormKeys formKeys;

    RoleController(RoleService roles, PersonService people, PersonPages pages, FormKeys formKeys) {
        this.roles = roles;
        this.people = people;
        this.pages = pages;
        this.formKeys = formKeys;
    }

    @GetMapping("/new")
    ModelAndView blank(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable RoleKind kind,
            @RequestParam(required = false) @Nullable Boolean first,
            @AuthenticationPrincipal SignedIn me) {
        Person person = people.get(id, me.scope());
        Municipality municipality = person.getMunicipality();
        return form(person, HttpStatus.OK, me)
                .addObject(
                        "form",
                        new RoleForm(kind, municipality == null ? null : municipality.getCode(), first, roles.today()));
    }

    @PostMapping
    ModelAndView create(
            @PathVariable long id,
            @Valid @ModelAttribute("form") RoleForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        Person person = people.get(id, me.scope());
        if (!errors.hasErrors()) {
            try {
                redirect.addFlashAttribute("notice", "contact.role.given");
                return new ModelAndView(formKeys.once(() -> {
                    roles.give(id, form.toDetails(), me.scope());
                    return "redirect:/people/" + id;
                }));
            } catch (Refusal refusal) {
                FIELDS.tell(refusal, errors);
            }
        }
        return form(person, HttpStatus.UNPROCESSABLE_CONTENT, me);
    }

    private ModelAndView form(Person person, HttpStatus status, SignedIn me) {
        return pages.roleForm(new ModelAndView("contact/role-form", status), me).addObject("person", person);
    }
}
