package fi.verkosto.mail.web;

import fi.verkosto.journal.Histories;
import fi.verkosto.journal.Subject;
import fi.verkosto.mail.MailFilter;
import fi.verkosto.mail.MailKinds;
import fi.verkosto.mail.MailRegister;
import fi.verkosto.mail.MailService;
import fi.verkosto.mail.MailState;
import fi.verkosto.web.FormKeys;
import fi.verkosto.web.PageQuery;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The log of mail: listed, looked at, sent again, taken back. */
@Controller
@RequestMapping("/mail")
class MailController {

    private final MailRegister register;
    private final MailService mails;
    private final MailKinds kinds;
    private final Histories histories;
    private final FormKeys formKeys;

    MailController(MailRegister register, MailService mails, MailKinds kinds, Histories histories, FormKeys formKeys) {
        this.register = register;
        this.mails = mails;
        this.kinds = kinds;
        this.histories = histories;
        this.formKeys = formKeys;
    }

    @GetMapping
    ModelAndView list(@ModelAttribute("query") MailQuery query, BindingResult unreadable) {
        MailFilter filter = query.filter();
        return new ModelAndView("mail/list")
                .addObject("filter", filter)
                .addObject("about", filter.about().isEmpty() ? null : query.about())
                .addObject("kinds", kinds.all())
                .addObject("states", MailState.values())
                .addObject("counts", register.counts())
                .addObject("condition", register.condition())
                .addObject("tray", register.isTray())
                .addObject("mails", register.list(filter, query.pageNumber()));
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable long id) {
        return new ModelAndView("mail/show")
                .addObject("mail", mails.get(id))
                .addObject("attachments", mails.attachmentsOf(id))
                .addObject("condition", register.condition())
                .addObject("tray", register.isTray());
    }

    @GetMapping("/{id}/history")
    ModelAndView history(@PathVariable long id, @ModelAttribute("query") PageQuery query, BindingResult unreadable) {
        return new ModelAndView("mail/history")
                .addObject("mail", mails.get(id))
                .addObject("changes", histories.of(query.number(), new Subject("mail", id)));
    }

    @PostMapping("/{id}/dispatch")
    String sendAgain(@PathVariable long id, @RequestParam int version, RedirectAttributes redirect) {
        String destination = formKeys.once(() -> "redirect:/mail/" + mails.sendAgain(id, version));
        redirect.addFlashAttribute("notice", "mail.again.done");
        return destination;
    }

    @DeleteMapping("/{id}/dispatch")
    String takeBack(@PathVariable long id, @RequestParam int version, RedirectAttributes redirect) {
        mails.takeBack(id, version);
        redirect.addFlashAttribute("notice", "mail.back.done");
        return "redirect:/mail/" + id;
    }

    /** To whoever asks. */
    @PostMapping("/trials")
    String trial(
            @AuthenticationPrincipal(expression = "email") String address,
            @AuthenticationPrincipal(expression = "displayName") String name,
            @AuthenticationPrincipal(expression = "locale") Locale locale,
            RedirectAttributes redirect) {
        String destination = formKeys.once(() -> "redirect:/mail/" + mails.trial(address, name, locale.getLanguage()));
        redirect.addFlashAttribute("notice", "mail.trial.done");
        return destination;
    }
}
