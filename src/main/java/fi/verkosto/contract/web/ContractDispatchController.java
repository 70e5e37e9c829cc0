package fi.verkosto.contract.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.contract.ContractService;
import fi.verkosto.contract.ContractState;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records that a contract went to the municipality, and takes that back while it has not been signed. */
@Controller
@RequestMapping("/contracts/{id}/dispatch")
class ContractDispatchController {

    private final ContractService contracts;
    private final ContractEditing editing;

    ContractDispatchController(ContractService contracts, ContractEditing editing) {
        this.contracts = contracts;
        this.editing = editing;
    }

    @PostMapping
    ModelAndView create(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Integer version,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "contract.sent");
        return editing.move(id, ContractState.SENT, me, () -> contracts.send(id, seen(version), me.scope()));
    }

    @DeleteMapping
    ModelAndView remove(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Integer version,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "contract.takenBack");
        return editing.move(id, ContractState.DRAFT, me, () -> contracts.takeBack(id, seen(version), me.scope()));
    }

    private static int seen(@Nullable Integer version) {
        return version == null ? -1 : version;
    }
}
