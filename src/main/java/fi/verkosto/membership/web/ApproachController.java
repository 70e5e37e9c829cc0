package fi.verkosto.membership.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.journal.Histories;
import fi.verkosto.journal.Subject;
import fi.verkosto.membership.ApproachService;
import fi.verkosto.membership.Membership;
import fi.verkosto.membership.MembershipService;
import fi.verkosto.web.PageQuery;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the decision radar knows of a municipality: looked at, changed, and its history. */
@Controller
@RequestMapping("/memberships/{id}/radar")
class ApproachController {

    private final MembershipService memberships;
    private final ApproachService approaches;
    private final ApproachEditing editing;
    private final Histories histories;

    ApproachController(
            MembershipService memberships, ApproachService approaches, ApproachEditing editing, Histories histories) {
        this.memberships = memberships;
        this.approaches = approaches;
        this.editing = editing;
        this.histories = histories;
    }

    @GetMapping
    String show(@PathVariable long id, @AuthenticationPrincipal SignedIn me, Model model) {
        model.addAttribute("form", new ApproachContactForm(memberships.today(), null));
        return editing.page(id, me, model);
    }

    @GetMapping("/edit")
    String edit(@PathVariable long id, @AuthenticationPrincipal SignedIn me, Model model) {
        Membership membership = editing.open(id, me, model);
        membership.getSeason().requireNotClosed();
        model.addAttribute("form", editing.saved(membership));
        return ApproachEditing.FORM;
    }

    @PostMapping
    String update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ApproachForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return editing.save(id, me, new ApproachEditing.Sent(form, errors, model, response), () -> {
            redirect.addFlashAttribute("notice", "form.saved");
            approaches.describe(id, Objects.requireNonNull(form.version()), form.toDetails(), me.scope());
        });
    }

    @GetMapping("/history")
    String history(
            @PathVariable long id,
            @ModelAttribute("query") PageQuery query,
            BindingResult unreadable,
            @AuthenticationPrincipal SignedIn me,
            Model model) {
        model.addAttribute("membership", memberships.get(id, me.scope()));
        model.addAttribute(
                "changes",
                histories.of(query.number(), new Subject("approach", id), new Subject("approach_contact", id)));
        return "membership/radar-history";
    }
}
