package fi.verkosto.contract.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.contract.ContractEvent;
import fi.verkosto.contract.ContractService;
import fi.verkosto.contract.ContractSigning;
import fi.verkosto.shared.Refusal;
import fi.verkosto.web.FormKeys;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
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

/** Gives a signed contract another last day: extends it, or ends it before its time. */
@Controller
@RequestMapping("/contracts/{id}")
class ContractEndingController {

    private final ContractService contracts;
    private final ContractSigning signing;
    private final FormKeys formKeys;

    ContractEndingController(ContractService contracts, ContractSigning signing, FormKeys formKeys) {
        this.contracts = contracts;
        this.signing = signing;
        this.formKeys = formKeys;
    }

    @GetMapping("/extension")
    ModelAndView blankExtension(@PathVariable long id, @AuthenticationPrincipal SignedIn me) {
        return blank(id, ContractEvent.Kind.EXTENSION, me);
    }

    @PostMapping("/extension")
    ModelAndView extend(
            @PathVariable long id,
            @Valid @ModelAttribute("form") EndingForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "contract.extended");
        return save(id, ContractEvent.Kind.EXTENSION, form, errors, me);
    }

    @GetMapping("/termination")
    ModelAndView blankTermination(@PathVariable long id, @AuthenticationPrincipal SignedIn me) {
        return blank(id, ContractEvent.Kind.TERMINATION, me);
    }

    @PostMapping("/termination")
    ModelAndView terminate(
            @PathVariable long id,
            @Valid @ModelAttribute("form") EndingForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "contract.terminated");
        return save(id, ContractEvent.Kind.TERMINATION, form, errors, me);
    }

    private ModelAndView blank(long id, ContractEvent.Kind kind, SignedIn me) {
        return new ModelAndView("contract/ending")
                .addObject("contract", contracts.getInForce(id, me.scope()))
                .addObject("kind", kind)
                .addObject("form", EndingForm.blank());
    }

    private ModelAndView save(long id, ContractEvent.Kind kind, EndingForm form, BindingResult errors, SignedIn me) {
        if (!errors.hasErrors()) {
            try {
                return new ModelAndView(formKeys.once(() -> {
                    signing.end(id, kind, form.day(), form.why(), me.scope());
                    return "redirect:/contracts/" + id;
                }));
            } catch (Refusal refusal) {
                ContractEditing.reject(errors, refusal);
            }
        }
        return new ModelAndView("contract/ending", HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("contract", contracts.get(id, me.scope()))
                .addObject("kind", kind);
    }
}
