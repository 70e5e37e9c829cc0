package fi.verkosto.contract.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.contract.AmendmentNeedsText;
import fi.verkosto.contract.Contract;
import fi.verkosto.contract.ContractService;
import fi.verkosto.contract.ContractState;
import fi.verkosto.contract.EndNotLater;
import fi.verkosto.contract.EndOutsideTerm;
import fi.verkosto.document.FileBroken;
import fi.verkosto.document.FileEncrypted;
import fi.verkosto.document.FileHasMacros;
import fi.verkosto.document.FileInfected;
import fi.verkosto.document.FileKindNotAllowed;
import fi.verkosto.document.FileTooLarge;
import fi.verkosto.document.FileUnpacksTooLarge;
import fi.verkosto.document.ScannerUnreachable;
import fi.verkosto.journal.Journal;
import fi.verkosto.journal.LastChange;
import fi.verkosto.shared.ChangedMeanwhile;
import fi.verkosto.shared.Refusal;
import fi.verkosto.web.RefusedFields;
import java.util.Map;
import java.util.function.IntFunction;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** How every form and button of a contract answers: on to the contract, or the form again with what was typed. */
@Component
class ContractEditing {

    private static final RefusedFields FIELDS = new RefusedFields(Map.ofEntries(
            Map.entry(AmendmentNeedsText.class, "amendment"),
            Map.entry(EndNotLater.class, "endsOn"),
            Map.entry(EndOutsideTerm.class, "endsOn"),
            Map.entry(FileBroken.class, "file"),
            Map.entry(FileEncrypted.class, "file"),
            Map.entry(FileHasMacros.class, "file"),
            Map.entry(FileInfected.class, "file"),
            Map.entry(FileKindNotAllowed.class, "file"),
            Map.entry(FileTooLarge.class, "file"),
            Map.entry(FileUnpacksTooLarge.class, "file"),
            Map.entry(ScannerUnreachable.class, "file")));

    private final ContractService contracts;
    private final Journal journal;

    ContractEditing(ContractService contracts, Journal journal) {
        this.contracts = contracts;
        this.journal = journal;
    }

    /** A form about a contract; done says that the contract is as the form wanted it. */
    record Page(String view, long contract, SignedIn me, Done done) {}

    /** Whether a contract is as a form wanted it, so that whoever has sent the form twice gets the same answer twice. */
    interface Done {
        boolean in(Contract present);
    }

    ModelAndView form(Page page) {
        return new ModelAndView(page.view()).addObject("contract", present(page));
    }

    /**
     * Does the work, if the form has no errors.
     *
     * @param over makes the form anew over the version that is in force
     */
    ModelAndView save(Page page, BindingResult errors, Runnable work, IntFunction<Object> over) {
        Contract contract = present(page);
        if (!errors.hasErrors()) {
            try {
                work.run();
                return new ModelAndView("redirect:/contracts/" + page.contract());
            } catch (ChangedMeanwhile | OptimisticLockingFailureException stale) {
                return conflict(page, over);
            } catch (Refusal refusal) {
                reject(errors, refusal);
            }
        }
        return new ModelAndView(page.view(), HttpStatus.UNPROCESSABLE_CONTENT).addObject("contract", contract);
    }

    private ModelAndView conflict(Page page, IntFunction<Object> over) {
        Contract present = present(page);
        LastChange last = journal.lastChangeOf("contract", page.contract());
        if (last.own() && page.done().in(present)) {
            return new ModelAndView("redirect:/contracts/" + page.contract());
        }
        return new ModelAndView(page.view(), HttpStatus.CONFLICT)
                .addObject("contract", present)
                .addObject("form", over.apply(present.getVersion()))
                .addObject("conflict", last)
                .addObject("history", "/contracts/" + page.contract() + "/history");
    }

    /** A button without a form: when somebody has changed the contract, the answer says who. */
    ModelAndView move(long id, ContractState wanted, SignedIn me, Runnable work) {
        try {
            work.run();
        } catch (ChangedMeanwhile | OptimisticLockingFailureException stale) {
            LastChange last = journal.lastChangeOf("contract", id);
            if (!last.own() || contracts.get(id, me.scope()).getState() != wanted) {
                return new ModelAndView("error/409", HttpStatus.CONFLICT)
                        .addObject("changed", last)
                        .addObject("back", "/contracts/" + id)
                        .addObject("history", "/contracts/" + id + "/history");
            }
        }
        return new ModelAndView("redirect:/contracts/" + id);
    }

    private Contract present(Page page) {
        return contracts.get(page.contract(), page.me().scope());
    }

    /** Puts the refusal beside the field that it is about, or on top. */
    static void reject(BindingResult errors, Refusal refusal) {
        FIELDS.tell(refusal, errors);
    }
}
