package fi.verkosto.bulletin.web;

import fi.verkosto.bulletin.Unsubscriptions;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ends bulletins for one person. Opening the address changes nothing, as mail servers open addresses, too. */
@Controller
class UnsubscriptionController {

    private final Unsubscriptions unsubscriptions;

    UnsubscriptionController(Unsubscriptions unsubscriptions) {
        this.unsubscriptions = unsubscriptions;
    }

    @GetMapping("/bulletins/unsubscription/{token}")
    ModelAndView show(@PathVariable String token) {
        return new ModelAndView("bulletin/unsubscription").addObject("ended", unsubscriptions.isEnded(token));
    }

    @PostMapping("/bulletins/unsubscription/{token}")
    String create(@PathVariable String token) {
        unsubscriptions.end(token);
        return "redirect:/bulletins/unsubscription/" + token;
    }

    /** For whoever has signed in, on the page of the archive. */
    @PostMapping("/bulletins/subscription")
    String decide(
            @RequestParam boolean refused,
            @AuthenticationPrincipal(expression = "id") long account,
            RedirectAttributes redirect) {
        unsubscriptions.decide(account, refused);
        redirect.addFlashAttribute("notice", refused ? "bulletin.refused.done" : "bulletin.wanted.done");
        return "redirect:/bulletins";
    }
}
