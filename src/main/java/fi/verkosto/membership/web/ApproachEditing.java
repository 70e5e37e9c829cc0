package fi.verkosto.membership.web;

import fi.verkosto.account.Account;
import fi.verkosto.account.SignedIn;
import fi.verkosto.journal.Journal;
import fi.verkosto.journal.LastChange;
import fi.verkosto.membership.Approach;
import fi.verkosto.membership.ApproachService;
import fi.verkosto.membership.AskedInFuture;
import fi.verkosto.membership.DayImplausible;
import fi.verkosto.membership.KeeperNotOfStaff;
import fi.verkosto.membership.MeetingImplausible;
import fi.verkosto.membership.Membership;
import fi.verkosto.membership.MembershipService;
import fi.verkosto.season.SeasonState;
import fi.verkosto.shared.ChangedMeanwhile;
import fi.verkosto.shared.Refusal;
import fi.verkosto.web.Choice;
import fi.verkosto.web.RefusedFields;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** The page and the form of what the decision radar knows: what they show, and how the form comes back when saving fails. */
@Component
class ApproachEditing {

    static final String FORM = "membership/radar-form";

    private static final RefusedFields REFUSED = new RefusedFields(Map.of(
            AskedInFuture.class, "askedOn",
            DayImplausible.class, "askedOn",
            MeetingImplausible.class, "meetingOn",
            KeeperNotOfStaff.class, "keeper"));

    private final MembershipService memberships;
    private final ApproachService approaches;
    private final Journal journal;

    ApproachEditing(MembershipService memberships, ApproachService approaches, Journal journal) {
        this.memberships = memberships;
        this.approaches = approaches;
        this.journal = journal;
    }

    /** A form that was sent. */
    record Sent(ApproachForm form, BindingResult errors, Model model, HttpServletResponse response) {}

    /** The page of a municipality on the radar, with the log of contacts. */
    String page(long id, SignedIn me, Model model) {
        Membership membership = memberships.get(id, me.scope());
        model.addAttribute("membership", membership);
        model.addAttribute("approach", approaches.find(membership).orElse(null));
        model.addAttribute("contacts", approaches.contacts(membership));
        model.addAttribute("editable", me.isStaff() && membership.getSeason().getState() != SeasonState.CLOSED);
        return "membership/radar";
    }

    /** What the form needs besides itself. */
    Membership open(long id, SignedIn me, Model model) {
        Membership membership = memberships.get(id, me.scope());
        model.addAttribute("membership", membership);
        model.addAttribute(
                "keepers",
                keepers(approaches.find(membership).map(Approach::getKeeper).orElse(null)));
        return membership;
    }

    /** The form as it would show what is saved. */
    ApproachForm saved(Membership membership) {
        return approaches.find(membership).map(ApproachForm::of).orElse(ApproachForm.BLANK);
    }

    /** Somebody who has left the staff since is still shown as the present choice. */
    private List<Choice> keepers(@Nullable Account present) {
        List<Account> offered = new ArrayList<>(approaches.keepers());
        if (present != null && !offered.contains(present)) {
            offered.add(present);
        }
        return offered.stream()
                .map(account -> new Choice(Long.toString(account.getId()), account.getName()))
                .toList();
    }

    String save(long id, SignedIn me, Sent sent, Runnable change) {
        open(id, me, sent.model());
        if (!sent.errors().hasErrors()) {
            try {
                change.run();
                return "redirect:/memberships/" + id + "/radar";
            } catch (Refusal refusal) {
                REFUSED.tell(refusal, sent.errors());
            } catch (ChangedMeanwhile | OptimisticLockingFailureException stale) {
                return conflict(id, me, sent);
            }
        }
        sent.response().setStatus(422);
        return FORM;
    }

    /** Who has sent the same form twice gets the same answer twice. */
    private String conflict(long id, SignedIn me, Sent sent) {
        ApproachForm present = saved(open(id, me, sent.model()));
        LastChange last = journal.lastChangeOf("approach", id);
        ApproachForm again =
                sent.form().withVersion(present.version() == null ? Approach.UNWRITTEN : present.version());
        if (last.own() && again.equals(present)) {
            return "redirect:/memberships/" + id + "/radar";
        }
        sent.model().addAttribute("conflict", last);
        sent.model().addAttribute("history", "/memberships/" + id + "/radar/history");
        sent.model().addAttribute("form", again);
        sent.response().setStatus(409);
        return FORM;
    }
}
