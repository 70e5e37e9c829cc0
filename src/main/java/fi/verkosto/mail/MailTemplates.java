package fi.verkosto.mail;

import fi.verkosto.shared.ChangedMeanwhile;
import fi.verkosto.shared.NotFound;
import fi.verkosto.shared.ViolatedConstraint;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The wordings of the kinds of mail: what an admin has written, or else the built-in one. */
@Service
@Transactional(readOnly = true)
public class MailTemplates {

    /** The version of a wording that nobody has written yet. */
    public static final int UNWRITTEN = -1;

    private static final String ONE_PER_KIND = "mail_template_taken";

    private final MailTemplateRepository templates;
    private final MailKinds kinds;
    private final Outbox outbox;

    MailTemplates(MailTemplateRepository templates, MailKinds kinds, Outbox outbox) {
        this.templates = templates;
        this.kinds = kinds;
        this.outbox = outbox;
    }

    /**
     * A wording as it is edited.
     *
     * @param id of its record; null as long as nobody has written one
     * @param own whether it is another than the built-in one
     */
    public record Present(
            MailKind kind, String language, @Nullable Long id, int version, MailWording wording, boolean own) {}

    /**
     * The wording of a kind in a language.
     *
     * @throws NotFound when there is no such kind, or mail is not written in the language
     */
    public Present present(String kindName, String language) {
        MailKind kind = known(kindName, language);
        Optional<MailTemplate> template = templates.findByKindAndLanguage(kindName, language);
        Optional<MailWording> own = template.flatMap(MailTemplate::wording);
        return new Present(
                kind,
                language,
                template.map(MailTemplate::getId).orElse(null),
                template.map(MailTemplate::getVersion).orElse(UNWRITTEN),
                own.orElseGet(() -> kinds.builtIn(kind, language)),
                own.isPresent());
    }

    private MailKind known(String kindName, String language) {
        if (!kinds.isKnown(kindName) || !MailKinds.LANGUAGES.contains(language)) {
            throw new NotFound();
        }
        return kinds.get(kindName);
    }

    /** Name and language, as in "TRIALfi", of the wordings that are not the built-in ones. */
    public Set<String> own() {
        return templates.findByBodyIsNotNull().stream().map(MailTemplate::key).collect(Collectors.toSet());
    }

    /** Refuses a wording that the kind cannot fill. */
    public void requireWhole(MailKind kind, MailWording wording) {
        wording.requireWhole(kind);
    }

    /** How the wording reads with these values. */
    public RenderedMail example(MailKind kind, MailWording wording, Map<String, String> values) {
        return wording.fill(kind, values);
    }

    /** Sends the wording with these values to whoever asks. */
    @Transactional
    public long trial(Present present, Map<String, String> values, String address, String name) {
        return outbox.queueExample(present.wording().fill(present.kind(), values), present.language(), address, name);
    }

    /** Changes a wording as it was seen in the given version. */
    @Transactional
    public void write(String kindName, String language, int version, MailWording wording) {
        MailKind kind = known(kindName, language);
        Optional<MailTemplate> present = templates.findByKindAndLanguage(kindName, language);
        if (present.map(MailTemplate::getVersion).orElse(UNWRITTEN) != version) {
            throw new ChangedMeanwhile();
        }
        MailTemplate template = present.orElseGet(() -> new MailTemplate(kindName, language));
        template.write(wording, kind, kinds.builtIn(kind, language));
        try {
            templates.save(template);
            templates.flush();
        } catch (DataIntegrityViolationException violation) {
            throw ViolatedConstraint.nameIn(violation)
                    .filter(ONE_PER_KIND::equals)
                    .<RuntimeException>map(taken -> new ChangedMeanwhile())
                    .orElse(violation);
        }
    }

    /** The built-in wording again. */
    @Transactional
    public void reset(String kindName, String language, int version) {
        write(kindName, language, version, kinds.builtIn(known(kindName, language), language));
    }
}
