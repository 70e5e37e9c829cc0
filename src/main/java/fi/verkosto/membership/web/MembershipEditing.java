package fi.verkosto.membership.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.journal.Journal;
import fi.verkosto.journal.LastChange;
import fi.verkosto.membership.DayImplausible;
import fi.verkosto.membership.FeeIsNegative;
import fi.verkosto.membership.FeeOverrideNeedsReason;
import fi.verkosto.membership.JoiningNeedsReason;
import fi.verkosto.membership.Membership;
import fi.verkosto.membership.MembershipService;
import fi.verkosto.membership.MoveBeforeLast;
import fi.verkosto.membership.MoveInFuture;
import fi.verkosto.membership.MoveNeedsReason;
import fi.verkosto.shared.ChangedMeanwhile;
import fi.verkosto.shared.Refusal;
import fi.verkosto.web.RefusedFields;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** What all forms that change a membership have in common: they come back with what was typed when saving fails. */
@Component
class MembershipEditing {

    private static final RefusedFields REFUSED = new RefusedFields(Map.of(
            DayImplausible.class, "on",
            MoveInFuture.class, "on",
            MoveBeforeLast.class, "on",
            JoiningNeedsReason.class, "reason",
            MoveNeedsReason.class, "reason",
            FeeOverrideNeedsReason.class, "reason",
            FeeIsNegative.class, "fee"));

    private final MembershipService memberships;
    private final Journal journal;

    MembershipEditing(MembershipService memberships, Journal journal) {
        this.memberships = memberships;
        this.journal = journal;
    }

    /**
     * A form that was sent.
     *
     * @param withVersion the form with another version and everything else as typed
     * @param saved the form as it would show what is saved
     */
    record Sent(
            String view,
            BindingResult errors,
            IntFunction<Object> withVersion,
            Function<Membership, Object> saved,
            Model model,
            HttpServletResponse response) {}

    /** A change of a membership that says where to go when it is done. */
    interface Change {
        String make();
    }

    /** Begins an edit, where there is anything to edit: nothing of a closed season is. */
    Membership begin(long id, SignedIn me, Model model) {
        Membership membership = open(id, me, model);
        membership.getSeason().requireNotClosed();
        return membership;
    }

    private Membership open(long id, SignedIn me, Model model) {
        Membership membership = memberships.getWithFee(id, me.scope());
        model.addAttribute("membership", membership);
        return membership;
    }

    String save(long id, SignedIn me, Sent sent, Change change) {
        open(id, me, sent.model());
        if (!sent.errors().hasErrors()) {
            try {
                return change.make();
            } catch (Refusal refusal) {
                REFUSED.tell(refusal, sent.errors());
            } catch (ChangedMeanwhile | OptimisticLockingFailureException stale) {
                return conflict(id, me, sent);
            }
        }
        sent.response().setStatus(422);
        return sent.view();
    }

    /** Who has sent the same form twice gets the same answer twice. */
    private String conflict(long id, SignedIn me, Sent sent) {
        Membership present = open(id, me, sent.model());
        LastChange last = journal.lastChangeOf("membership", id);
        Object again = sent.withVersion().apply(present.getVersion());
        if (last.own() && again.equals(sent.saved().apply(present))) {
            return "redirect:/memberships/" + id;
        }
        sent.model().addAttribute("conflict", last);
        sent.model().addAttribute("history", "/memberships/" + id + "/history");
        sent.model().addAttribute("form", again);
        sent.response().setStatus(409);
        return sent.view();
    }
}
