package fi.verkosto.mail.web;

import fi.verkosto.journal.ChangeLine;
import fi.verkosto.journal.Histories;
import fi.verkosto.journal.Journal;
import fi.verkosto.journal.LastChange;
import fi.verkosto.journal.Subject;
import fi.verkosto.mail.MailBraceAlone;
import fi.verkosto.mail.MailFieldsMissing;
import fi.verkosto.mail.MailFieldsUnknown;
import fi.verkosto.mail.MailRegister;
import fi.verkosto.mail.MailTemplates;
import fi.verkosto.mail.MailTemplates.Present;
import fi.verkosto.mail.MailWording;
import fi.verkosto.shared.Refusal;
import fi.verkosto.web.RefusedFields;
import fi.verkosto.web.Slice;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a wording is edited, with how it reads, its fields and its history. */
@Component
class MailTemplatePage {

    private static final String SUBJECT = "mail_template";

    /** So many mails of the kind are shown as they were written. */
    private static final int LATEST = 3;

    private static final RefusedFields FIELDS = new RefusedFields(
            Map.of(MailFieldsUnknown.class, "body", MailFieldsMissing.class, "body", MailBraceAlone.class, "body"));

    private final MailTemplates templates;
    private final MailExamples examples;
    private final Histories histories;
    private final Journal journal;
    private final MailRegister register;

    MailTemplatePage(
            MailTemplates templates,
            MailExamples examples,
            Histories histories,
            Journal journal,
            MailRegister register) {
        this.templates = templates;
        this.examples = examples;
        this.histories = histories;
        this.journal = journal;
        this.register = register;
    }

    /**
     * The page without its form.
     *
     * @param shown the wording of which an example is shown; null when what was typed has none
     */
    ModelAndView of(Present present, @Nullable MailWording shown, int historyPage, HttpStatus status) {
        Slice<ChangeLine> changes = present.id() == null
                ? Slice.of(List.of(), 1, Slice.SIZE)
                : histories.of(historyPage, new Subject(SUBJECT, present.id()));
        return new ModelAndView("mail/template", status)
                .addObject("present", present)
                .addObject("neededFields", new TreeSet<>(present.kind().fields()))
                .addObject("otherFields", new TreeSet<>(present.kind().optional()))
                .addObject("example", shown == null ? null : example(present, shown))
                .addObject("latest", register.latest(present.kind().name(), present.language(), LATEST))
                .addObject("changes", changes);
    }

    private Object example(Present present, MailWording shown) {
        return templates.example(present.kind(), shown, examples.of(present.kind(), present.language()));
    }

    void tell(Refusal refusal, Errors errors) {
        FIELDS.tell(refusal, errors);
    }

    /** Who has sent the same form twice gets the same answer twice. */
    ModelAndView conflict(Present present, MailTemplateForm form) {
        Long id = present.id();
        MailTemplateForm again = form.over(present.version());
        if (id == null) {
            return of(present, null, 1, HttpStatus.CONFLICT)
                    .addObject("form", again)
                    .addObject("stale", true);
        }
        LastChange last = journal.lastChangeOf(SUBJECT, id);
        if (last.own() && again.equals(MailTemplateForm.of(present))) {
            return new ModelAndView(address(present));
        }
        return of(present, null, 1, HttpStatus.CONFLICT)
                .addObject("form", again)
                .addObject("conflict", last)
                .addObject("history", "#history");
    }

    String address(Present present) {
        return "redirect:/mail/templates/" + present.kind().name() + "/" + present.language();
    }
}
