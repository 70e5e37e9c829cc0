package fi.verkosto.contract.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.contract.Contract;
import fi.verkosto.contract.ContractChoice;
import fi.verkosto.contract.ContractLanguage;
import fi.verkosto.contract.ContractRegister;
import fi.verkosto.contract.ContractService;
import fi.verkosto.contract.ContractService.Beginning;
import fi.verkosto.season.SeasonService;
import fi.verkosto.shared.NotFound;
import fi.verkosto.shared.Refusal;
import fi.verkosto.web.FormKeys;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Contracts: listed, made, looked at, changed while they are drafts. */
@Controller
@RequestMapping("/contracts")
class ContractController {

    private final ContractService contracts;
    private final ContractRegister register;
    private final SeasonService seasons;
    private final ContractEditing editing;
    private final FormKeys formKeys;

    ContractController(
            ContractService contracts,
            ContractRegister register,
            SeasonService seasons,
            ContractEditing editing,
            FormKeys formKeys) {
        this.contracts = contracts;
        this.register = register;
        this.seasons = seasons;
        this.editing = editing;
        this.formKeys = formKeys;
    }

    @ModelAttribute("languages")
    ContractLanguage[] languages() {
        return ContractLanguage.values();
    }

    @GetMapping
    ModelAndView list(@ModelAttribute("query") ContractQuery query, BindingResult unreadable) {
        return new ModelAndView("contract/list")
                .addObject("season", query.season())
                .addObject("state", query.state())
                .addObject("seasons", seasons.list())
                .addObject("choices", ContractChoice.values())
                .addObject("counts", register.counts(query.season()))
                .addObject("contracts", register.list(query.season(), query.state(), query.pageNumber()));
    }

    @GetMapping("/new")
    ModelAndView blank(
            @RequestParam(required = false) @Nullable Long membership, @AuthenticationPrincipal SignedIn me) {
        Beginning beginning = contracts.beginning(given(membership), me.scope());
        return making(beginning).addObject("form", ContractForm.of(beginning));
    }

    @PostMapping
    ModelAndView create(
            @RequestParam(required = false) @Nullable Long membership,
            @Valid @ModelAttribute("form") ContractForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        long wanted = given(membership);
        form.check(false, errors);
        if (!errors.hasErrors()) {
            try {
                String destination = formKeys.once(() -> "redirect:/contracts/"
                        + contracts.make(wanted, form.toDetails(), me.scope()).getId());
                redirect.addFlashAttribute("notice", "contract.made");
                return new ModelAndView(destination);
            } catch (Refusal refusal) {
                ContractEditing.reject(errors, refusal);
            }
        }
        ModelAndView again = making(contracts.beginning(wanted, me.scope()));
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable long id, @AuthenticationPrincipal SignedIn me) {
        Contract contract = contracts.get(id, me.scope());
        ModelAndView page = new ModelAndView("contract/show")
                .addObject("contract", contract)
                .addObject("others", contracts.of(contract.getMembership(), me.scope()));
        return me.isStaff() ? page.addObject("finality", finality(contract)) : page;
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(@PathVariable long id, @AuthenticationPrincipal SignedIn me) {
        Contract contract = contracts.getToEdit(id, me.scope());
        return new ModelAndView("contract/form")
                .addObject("contract", contract)
                .addObject("amends", contract.getAmends())
                .addObject("form", ContractForm.of(contract));
    }

    @PostMapping("/{id}")
    ModelAndView update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ContractForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        Contract contract = contracts.get(id, me.scope());
        form.check(contract.getAmends() != null, errors);
        redirect.addFlashAttribute("notice", "form.saved");
        ContractEditing.Page page = new ContractEditing.Page(
                "contract/form",
                id,
                me,
                present -> form.over(present.getVersion()).equals(ContractForm.of(present)));
        return editing.save(
                        page, errors, () -> contracts.edit(id, form.seen(), form.toDetails(), me.scope()), form::over)
                .addObject("amends", contract.getAmends());
    }

    private ModelAndView making(Beginning beginning) {
        return new ModelAndView("contract/form")
                .addObject("membership", beginning.membership())
                .addObject("amends", beginning.amends())
                .addObject(
                        "finality", contracts.finalityOf(beginning.membership()).orElse(null));
    }

    /** Whether the decision can still be appealed against, while that matters for the next step. */
    private @Nullable Object finality(Contract contract) {
        return switch (contract.getState()) {
            case DRAFT, SENT -> contracts.finalityOf(contract.getMembership()).orElse(null);
            case SIGNED -> null;
        };
    }

    private static long given(@Nullable Long membership) {
        if (membership == null) {
            throw new NotFound();
        }
        return membership;
    }
}
