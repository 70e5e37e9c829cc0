package fi.verkosto.account.web;

import fi.verkosto.account.AccountService;
import fi.verkosto.journal.Histories;
import fi.verkosto.journal.Subject;
import fi.verkosto.web.PageQuery;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Who changed what about an account. */
@Controller
class AccountHistoryController {

    private final AccountService accounts;
    private final Histories histories;

    AccountHistoryController(AccountService accounts, Histories histories) {
        this.accounts = accounts;
        this.histories = histories;
    }

    @GetMapping("/accounts/{id}/history")
    String history(
            @PathVariable long id, @ModelAttribute("query") PageQuery query, BindingResult unreadable, Model model) {
        model.addAttribute("account", accounts.get(id));
        model.addAttribute("changes", histories.of(query.number(), new Subject("account", id)));
        return "account/history";
    }
}
