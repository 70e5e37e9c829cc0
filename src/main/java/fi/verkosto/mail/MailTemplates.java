package fi.verkosto.mail;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The wordings of the kinds of mail: what an admin has written, or else the built-in one. */
@Service
@Transactional(readOnly = true)
public class MailTemplates {

    private final MailTemplateRepository templates;
    private final MailKinds kinds;

    MailTemplates(MailTemplateRepository templates, MailKinds kinds) {
        this.templates = templates;
        this.kinds = kinds;
    }

    MailWording wording(MailKind kind, String language) {
        return templates
                .findByKindAndLanguage(kind.name(), language)
                .flatMap(MailTemplate::wording)
                .orElseGet(() -> kinds.builtIn(kind, language));
    }
}
