package fi.verkosto.membership.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.journal.Journal;
import fi.verkosto.membership.Membership;
import fi.verkosto.membership.MembershipService;
import fi.verkosto.shared.ChangedMeanwhile;
import fi.verkosto.shared.Refusal;
import fi.verkosto.web.RefusalWords;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.IntFunction;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** What all forms that change a membership have in common: they come back with what was typed when saving fails. */
@Component
class MembershipEditing {

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
     */
    record Sent(
            String view,
            BindingResult errors,
            IntFunction<Object> withVersion,
            Model model,
            HttpServletResponse response) {}

    /** A change of a membership that says where to go when it is done. */
    interface Change {
        String make();
    }

    Membership open(long id, SignedIn me, Model model) {
        Membership membership = memberships.getWithFee(id, me.scope());
        model.addAttribute("membership", membership);
        return membership;
    }

    String save(long id, SignedIn me, Sent sent, Change change) {
        Membership membership = open(id, me, sent.model());
        if (!sent.errors().hasErrors()) {
            try {
                return change.make();
            } catch (Refusal refusal) {
                sent.errors().reject(refusal.messageKey(), RefusalWords.arguments(refusal), null);
            } catch (ChangedMeanwhile | OptimisticLockingFailureException stale) {
                Membership present = open(id, me, sent.model());
                sent.model().addAttribute("conflict", journal.lastActorOn("membership", id));
                sent.model().addAttribute("form", sent.withVersion().apply(present.getVersion()));
                sent.response().setStatus(409);
                return sent.view();
            }
        }
        sent.response().setStatus(422);
        return sent.view();
    }
}
