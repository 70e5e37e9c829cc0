package fi.verkosto.bulletin.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.bulletin.initiative.Initiative;
import fi.verkosto.bulletin.initiative.InitiativeService;
import fi.verkosto.membership.Membership;
import fi.verkosto.shared.Refusal;
import fi.verkosto.web.FormKeys;
import jakarta.validation.Valid;
import java.util.List;
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

/** Initiatives and peer discussions: listed, proposed, looked at. */
@Controller
@RequestMapping("/initiatives")
class InitiativeController {

    private static final String FORM = "bulletin/initiative-form";

    private final InitiativeService initiatives;
    private final InitiativePages pages;
    private final InitiativeEditing editing;
    private final FormKeys formKeys;

    InitiativeController(
            InitiativeService initiatives, InitiativePages pages, InitiativeEditing editing, FormKeys formKeys) {
        this.initiatives = initiatives;
        this.pages = pages;
        this.editing = editing;
        this.formKeys = formKeys;
    }

    @GetMapping
    ModelAndView list(
            @ModelAttribute("query") InitiativeQuery query,
            BindingResult unreadable,
            @AuthenticationPrincipal SignedIn me) {
        return pages.list(query.toFilter(), query.number(), me);
    }

    @GetMapping("/new")
    ModelAndView blank(@AuthenticationPrincipal SignedIn me) {
        List<Membership> memberships = initiatives.membershipsOf(me);
        return pages.proposing(new ModelAndView(FORM), memberships)
                .addObject(
                        "form",
                        ProposalForm.blank(
                                memberships.size() == 1 ? memberships.get(0).getId() : null));
    }

    @PostMapping
    ModelAndView create(
            @Valid @ModelAttribute("form") ProposalForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        form.checkNew(errors);
        if (!errors.hasErrors()) {
            try {
                String destination = formKeys.once(() -> "redirect:/initiatives/"
                        + initiatives
                                .propose(form.ofMembership(), form.toProposal(), me)
                                .getId());
                redirect.addFlashAttribute("notice", "initiative.proposed");
                return new ModelAndView(destination);
            } catch (Refusal refusal) {
                InitiativeEditing.tell(refusal, errors);
            }
        }
        return pages.proposing(new ModelAndView(FORM, HttpStatus.UNPROCESSABLE_CONTENT), initiatives.membershipsOf(me));
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable long id, @AuthenticationPrincipal SignedIn me) {
        return pages.show(initiatives.get(id, me.scope()), me);
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(@PathVariable long id, @AuthenticationPrincipal SignedIn me) {
        Initiative initiative = initiatives.getToEdit(id, me.scope());
        return withChoices(new ModelAndView(FORM).addObject("initiative", initiative))
                .addObject("form", ProposalForm.of(initiative));
    }

    @PostMapping("/{id}")
    ModelAndView update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ProposalForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "form.saved");
        InitiativeEditing.Page page = new InitiativeEditing.Page(FORM, id, me, ProposalForm::of);
        return withChoices(editing.save(
                page, errors, () -> initiatives.edit(id, form.seen(), form.toProposal(), me.scope()), form::over));
    }

    private ModelAndView withChoices(ModelAndView page) {
        return page.getModel().get("initiative") instanceof Initiative initiative
                ? pages.withChoices(page, List.of(initiative.getSeason()))
                : page;
    }
}
