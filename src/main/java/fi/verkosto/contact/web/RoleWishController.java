package fi.verkosto.contact.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.contact.RoleService;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Puts aside that somebody has said that they no longer have a role. */
@Controller
class RoleWishController {

    private final RoleService roles;

    RoleWishController(RoleService roles) {
        this.roles = roles;
    }

    @DeleteMapping("/people/{id}/roles/{role}/wish")
    String remove(
            @PathVariable long id,
            @PathVariable long role,
            @RequestParam int version,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        roles.keep(role, id, version, me.scope());
        redirect.addFlashAttribute("notice", "contact.role.kept");
        return "redirect:/people/" + id;
    }
}
