package fi.verkosto.mail;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface MailTemplateRepository extends Repository<MailTemplate, Long> {

    Optional<MailTemplate> findByKindAndLanguage(String kind, String language);
}
