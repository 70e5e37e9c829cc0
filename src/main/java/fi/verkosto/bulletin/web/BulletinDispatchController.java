package fi.verkosto.bulletin.web;

import fi.verkosto.bulletin.Bulletin;
import fi.verkosto.bulletin.BulletinHasNoRecipients;
import fi.verkosto.bulletin.BulletinService;
import fi.verkosto.bulletin.Recipient;
import fi.verkosto.web.FormKeys;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sends a bulletin: to everybody on its list, or to whoever wants to see it first. */
@Controller
@RequestMapping("/bulletins/{id}")
class BulletinDispatchController {

    private final BulletinService bulletins;
    private final BulletinPages pages;
    private final FormKeys formKeys;

    BulletinDispatchController(BulletinService bulletins, BulletinPages pages, FormKeys formKeys) {
        this.bulletins = bulletins;
        this.pages = pages;
        this.formKeys = formKeys;
    }

    @PostMapping("/dispatch")
    String create(
            @PathVariable long id, @RequestParam int version, @RequestParam int many, RedirectAttributes redirect) {
        String destination = formKeys.once(() -> {
            bulletins.send(id, version, many);
            return "redirect:/bulletins/" + id;
        });
        redirect.addFlashAttribute("notice", "bulletin.dispatched");
        return destination;
    }

    @PostMapping("/trial")
    String trial(
            @PathVariable long id,
            @AuthenticationPrincipal(expression = "email") String address,
            @AuthenticationPrincipal(expression = "displayName") String name,
            RedirectAttributes redirect) {
        Bulletin bulletin = bulletins.getDraft(id);
        Recipient first = pages.recipients(bulletin).stream().findFirst().orElseThrow(BulletinHasNoRecipients::new);
        String destination = formKeys.once(() -> {
            bulletins.trial(bulletin, first, address, name);
            return "redirect:/bulletins/" + id;
        });
        redirect.addFlashAttribute("notice", "mail.trial.done");
        return destination;
    }
}
