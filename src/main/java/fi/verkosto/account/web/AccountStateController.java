package fi.verkosto.account.web;

import fi.verkosto.account.AccountService;
import fi.verkosto.account.Confirmed;
import fi.verkosto.web.FormKeys;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Inviting an account's owner anew, disabling and enabling the account. */
@Controller
@RequestMapping("/accounts/{id}")
class AccountStateController {

    private final AccountService accounts;
    private final FormKeys formKeys;

    AccountStateController(AccountService accounts, FormKeys formKeys) {
        this.accounts = accounts;
        this.formKeys = formKeys;
    }

    @Confirmed(button = true)
    @PostMapping("/invitation")
    String invite(@PathVariable long id, RedirectAttributes redirect) {
        return formKeys.once(() -> {
            redirect.addFlashAttribute("invitation", accounts.invite(id));
            return "redirect:/accounts/" + id;
        });
    }

    @PostMapping("/disabling")
    String disable(@PathVariable long id, RedirectAttributes redirect) {
        accounts.disable(id);
        redirect.addFlashAttribute("notice", "account.disabled");
        return "redirect:/accounts/" + id;
    }

    @Confirmed(button = true)
    @DeleteMapping("/disabling")
    String enable(@PathVariable long id, RedirectAttributes redirect) {
        accounts.enable(id);
        redirect.addFlashAttribute("notice", "account.enabled");
        return "redirect:/accounts/" + id;
    }
}
