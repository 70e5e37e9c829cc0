package fi.verkosto.mail;

import org.springframework.stereotype.Component;

/** By which wording a mail is written. */
@Component
class MailWordings {

    private final MailTemplateRepository templates;
    private final MailKinds kinds;

    MailWordings(MailTemplateRepository templates, MailKinds kinds) {
        this.templates = templates;
        this.kinds = kinds;
    }

    MailWording of(MailKind kind, String language) {
        return templates
                .findByKindAndLanguage(kind.name(), language)
                .flatMap(MailTemplate::wording)
                .orElseGet(() -> kinds.builtIn(kind, language));
    }
}
