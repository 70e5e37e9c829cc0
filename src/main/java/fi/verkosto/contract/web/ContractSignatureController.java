package fi.verkosto.contract.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.contract.ContractService;
import fi.verkosto.contract.ContractSigning;
import fi.verkosto.contract.ContractState;
import jakarta.validation.Valid;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records that both parties have signed a contract, with the file that they signed. */
@Controller
@RequestMapping("/contracts/{id}/signature")
class ContractSignatureController {

    private final ContractService contracts;
    private final ContractSigning signing;
    private final ContractEditing editing;

    ContractSignatureController(ContractService contracts, ContractSigning signing, ContractEditing editing) {
        this.contracts = contracts;
        this.signing = signing;
        this.editing = editing;
    }

    @GetMapping
    ModelAndView blank(@PathVariable long id, @AuthenticationPrincipal SignedIn me) {
        return editing.form(page(id, me))
                .addObject("form", SignatureForm.of(contracts.getTo(ContractState.SIGNED, id, me.scope())));
    }

    @PostMapping
    ModelAndView create(
            @PathVariable long id,
            @Valid @ModelAttribute("form") SignatureForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        form.check(signing.today(), errors);
        redirect.addFlashAttribute("notice", "contract.signed");
        return editing.save(
                page(id, me), errors, () -> signing.sign(id, form.seen(), form.toSigning(), me.scope()), form::over);
    }

    private static ContractEditing.Page page(long id, SignedIn me) {
        return new ContractEditing.Page(
                "contract/signature", id, me, present -> present.getState() == ContractState.SIGNED);
    }
}
