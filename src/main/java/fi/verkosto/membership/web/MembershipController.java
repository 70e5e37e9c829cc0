package fi.verkosto.membership.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.journal.Histories;
import fi.verkosto.journal.Subject;
import fi.verkosto.membership.Membership;
import fi.verkosto.membership.MembershipFilter;
import fi.verkosto.membership.MembershipRegister;
import fi.verkosto.membership.MembershipService;
import fi.verkosto.season.SeasonService;
import fi.verkosto.web.PageQuery;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Memberships: the list, and the page that is the coordinator's home for one municipality. */
@Controller
@RequestMapping("/memberships")
class MembershipController {

    private final MembershipService memberships;
    private final MembershipRegister register;
    private final SeasonService seasons;
    private final MembershipPage page;
    private final Histories histories;

    MembershipController(
            MembershipService memberships,
            MembershipRegister register,
            SeasonService seasons,
            MembershipPage page,
            Histories histories) {
        this.memberships = memberships;
        this.register = register;
        this.seasons = seasons;
        this.page = page;
        this.histories = histories;
    }

    @GetMapping
    String list(
            @ModelAttribute("query") MembershipQuery query,
            BindingResult unreadable,
            @AuthenticationPrincipal SignedIn me,
            Model model) {
        MembershipFilter filter = query.toFilter(me.locale());
        model.addAttribute("slice", register.list(filter, query.pageNumber(), me.scope()));
        model.addAttribute("counts", register.counts(filter, me.scope()));
        model.addAttribute("seasons", seasons.list());
        return "membership/list";
    }

    @GetMapping("/{id}")
    String show(@PathVariable long id, @AuthenticationPrincipal SignedIn me, Model model) {
        Membership membership = memberships.getWithFee(id, me.scope());
        model.addAttribute("membership", membership);
        model.addAttribute(
                "road",
                register.road(membership).stream()
                        .map(step -> step.by(histories.actor(step.recordedBy())))
                        .toList());
        model.addAttribute("home", page.of(membership, me));
        return "membership/show";
    }

    @GetMapping("/{id}/history")
    String history(
            @PathVariable long id,
            @ModelAttribute("query") PageQuery query,
            BindingResult unreadable,
            @AuthenticationPrincipal SignedIn me,
            Model model) {
        model.addAttribute("membership", memberships.get(id, me.scope()));
        model.addAttribute("changes", histories.of(query.number(), new Subject("membership", id)));
        return "membership/history";
    }
}
