package fi.verkosto.decision.web;

import fi.verkosto.decision.Decision;
import fi.verkosto.decision.DecisionAlreadyRecorded;
import fi.verkosto.decision.DecisionDetails;
import fi.verkosto.decision.DecisionService;
import fi.verkosto.decision.DecisionWarning;
import fi.verkosto.decision.HandlingRefused;
import fi.verkosto.shared.Refusal;
import fi.verkosto.web.FormKeys;
import fi.verkosto.web.RefusalWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.Validator;
import org.springframework.web.servlet.ModelAndView;

/** How the form of minutes that were read answers: on to what was recorded, or again with what is to be put right. */
@Component
class MinutesEditing {

    private final DecisionService decisions;
    private final MinutesPage page;
    private final FormKeys formKeys;
    private final Validator validator;

    MinutesEditing(DecisionService decisions, MinutesPage page, FormKeys formKeys, Validator mvcValidator) {
        this.decisions = decisions;
        this.page = page;
        this.formKeys = formKeys;
        this.validator = mvcValidator;
    }

    /** Records what is ticked, all or nothing, once. */
    ModelAndView confirm(MinutesForm form, BindingResult errors) {
        check(form, errors);
        if (!mayGoOn(form, errors)) {
            return page.again(form, Map.of());
        }
        String municipality = Objects.requireNonNull(form.municipality());
        List<DecisionDetails> handlings =
                form.taken().stream().map(at -> form.decision(at).toDetails()).toList();
        try {
            return new ModelAndView(formKeys.once(() -> {
                requireSeen(municipality, form);
                List<Decision> recorded = decisions.recordAll(municipality, handlings, form.file());
                return "redirect:/decisions/"
                        + recorded.get(recorded.size() - 1).getId();
            }));
        } catch (Unseen unseen) {
            return page.again(form, unseen.warnings);
        } catch (HandlingRefused refused) {
            reject(form.taken().get(refused.position()), refused.refusal(), errors);
        } catch (Refusal refusal) {
            errors.reject(refusal.messageKey(), RefusalWords.arguments(refusal), null);
        }
        return page.again(form, Map.of());
    }

    private void check(MinutesForm form, BindingResult errors) {
        if (form.municipality() == null || !page.knows(form.municipality())) {
            errors.rejectValue("municipality", "decision.minutes.whose.missing");
        }
        if (form.taken().isEmpty()) {
            errors.reject("decision.minutes.nothingTaken");
        }
        for (int at : form.taken()) {
            errors.pushNestedPath("handlings[" + at + "].decision");
            validator.validate(form.decision(at), errors);
            DecisionFormCheck.check(form.decision(at), errors);
            if (!page.knows(form.decision(at).season())) {
                errors.rejectValue("season", "NotNull");
            }
            errors.popNestedPath();
        }
    }

    /** What is wrong in a handling that is not to be recorded does not matter. */
    private static boolean mayGoOn(MinutesForm form, BindingResult errors) {
        List<String> taken = form.taken().stream().map(MinutesForm::path).toList();
        return !errors.hasGlobalErrors()
                && errors.getFieldErrors().stream()
                        .map(FieldError::getField)
                        .noneMatch(field ->
                                field.equals("municipality") || taken.stream().anyMatch(field::startsWith));
    }

    /** Stops before anything is recorded when there is something to be told first. */
    private void requireSeen(String municipality, MinutesForm form) {
        Map<Integer, Set<DecisionWarning>> warnings = new LinkedHashMap<>();
        boolean accepted = true;
        for (int at : form.taken()) {
            Set<DecisionWarning> found =
                    decisions.warnings(municipality, form.decision(at).toDetails());
            warnings.put(at, found);
            accepted = accepted && form.decision(at).accepts(found);
        }
        if (!accepted) {
            throw new Unseen(warnings);
        }
    }

    private static void reject(int at, Refusal refusal, BindingResult errors) {
        String field = MinutesForm.path(at) + (refusal instanceof DecisionAlreadyRecorded ? "section" : "season");
        errors.rejectValue(field, refusal.messageKey(), RefusalWords.arguments(refusal), null);
    }

    /** Something looks wrong and the sender has not been told yet. */
    private static final class Unseen extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Map<Integer, Set<DecisionWarning>> warnings;

        Unseen(@Nullable Map<Integer, Set<DecisionWarning>> warnings) {
            super("warnings that have not been seen");
            this.warnings = Objects.requireNonNullElse(warnings, Map.of());
        }
    }
}
