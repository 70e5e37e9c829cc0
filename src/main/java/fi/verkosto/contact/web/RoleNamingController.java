package fi.verkosto.contact.web;

import fi.verkosto.contact.Person;
import fi.verkosto.contact.PersonService;
import fi.verkosto.contact.RoleKind;
import fi.verkosto.contact.RoleService;
import fi.verkosto.municipality.Municipality;
import fi.verkosto.municipality.MunicipalityService;
import fi.verkosto.shared.NotFound;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Names somebody for a role that nobody of a municipality has: one of its people, or somebody new. */
@Controller
class RoleNamingController {

    private final MunicipalityService municipalities;
    private final PersonService people;
    private final RoleService roles;

    RoleNamingController(MunicipalityService municipalities, PersonService people, RoleService roles) {
        this.municipalities = municipalities;
        this.people = people;
        this.roles = roles;
    }

    @GetMapping("/people/naming")
    ModelAndView blank(
            @RequestParam(required = false) @Nullable String municipality,
            @RequestParam(required = false) @Nullable RoleKind kind) {
        if (municipality == null || kind == null || !kind.isOfMunicipality()) {
            throw new NotFound();
        }
        Municipality named = municipalities.get(municipality);
        List<Person> known = people.of(named);
        return new ModelAndView("contact/naming")
                .addObject("municipality", named)
                .addObject("kind", kind)
                .addObject("known", known)
                .addObject(
                        "roles",
                        roles.in(named).stream()
                                .filter(role -> role.isInForceOn(roles.today()))
                                .toList());
    }
}
