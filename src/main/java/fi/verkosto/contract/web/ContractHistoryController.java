package fi.verkosto.contract.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.contract.ContractService;
import fi.verkosto.journal.Histories;
import fi.verkosto.journal.Subject;
import fi.verkosto.web.PageQuery;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Who changed what about a contract. */
@Controller
class ContractHistoryController {

    private final ContractService contracts;
    private final Histories histories;

    ContractHistoryController(ContractService contracts, Histories histories) {
        this.contracts = contracts;
        this.histories = histories;
    }

    @GetMapping("/contracts/{id}/history")
    ModelAndView show(
            @PathVariable long id,
            @ModelAttribute("query") PageQuery query,
            BindingResult unreadable,
            @AuthenticationPrincipal SignedIn me) {
        return new ModelAndView("contract/history")
                .addObject("contract", contracts.get(id, me.scope()))
                .addObject("changes", histories.of(query.number(), new Subject("contract", id)));
    }
}
