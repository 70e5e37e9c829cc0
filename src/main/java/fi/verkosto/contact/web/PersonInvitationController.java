package fi.verkosto.contact.web;

import fi.verkosto.account.Confirmed;
import fi.verkosto.account.SignedIn;
import fi.verkosto.contact.PersonInvitations;
import fi.verkosto.web.FormKeys;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Invites a liaison or a deputy to sign in. */
@Controller
class PersonInvitationController {

    private final PersonInvitations invitations;
    private final FormKeys formKeys;

    PersonInvitationController(PersonInvitations invitations, FormKeys formKeys) {
        this.invitations = invitations;
        this.formKeys = formKeys;
    }

    @Confirmed(button = true)
    @PostMapping("/people/{id}/invitation")
    String create(@PathVariable long id, @AuthenticationPrincipal SignedIn me, RedirectAttributes redirect) {
        return formKeys.once(() -> {
            redirect.addFlashAttribute("invitation", invitations.invite(id, me.scope()));
            return "redirect:/people/" + id;
        });
    }
}
