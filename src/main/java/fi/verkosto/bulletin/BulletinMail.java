package fi.verkosto.bulletin;

import fi.verkosto.journal.Subject;
import fi.verkosto.mail.MailCheck;
import fi.verkosto.mail.MailKind;
import fi.verkosto.mail.OutgoingMail;
import fi.verkosto.mail.WaitingMail;
import fi.verkosto.web.PublicLinks;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A bulletin as mail. */
@Configuration(proxyBeanMethods = false)
class BulletinMail {

    static final String KIND = "BULLETIN";

    private final PublicLinks links;

    BulletinMail(PublicLinks links) {
        this.links = links;
    }

    @Bean
    static MailKind bulletinKind() {
        return new MailKind(
                KIND, Set.of("title", "text", "unsubscribe"), Set.of("archive", "municipality"), Set.of("text"), false);
    }

    /** Who no longer belongs to those whom a bulletin addresses, or wants none any more, gets none that is still waiting. */
    @Bean
    static MailCheck bulletinCheck(Recipients recipients) {
        return new MailCheck() {
            @Override
            public boolean concerns(WaitingMail mail) {
                return mail.kind().equals(KIND);
            }

            @Override
            public boolean isStillDue(WaitingMail mail) {
                return recipients.isStillAddressed(mail);
            }
        };
    }

    /**
     * The mail to one of the recipients.
     *
     * @param token of the address on which they end it
     */
    OutgoingMail to(Recipient recipient, Bulletin bulletin, String token) {
        String reader = recipient.language();
        Locale language = Locale.forLanguageTag(bulletin.languageFor(reader));
        return new OutgoingMail(
                KIND,
                bulletin.languageFor(reader),
                recipient.email().text(),
                recipient.name(),
                recipient.person(),
                Map.of(
                        "title",
                        bulletin.title(reader),
                        "text",
                        bulletin.text(reader),
                        "municipality",
                        recipient.municipality(language),
                        "archive",
                        links.of("/bulletins/" + bulletin.getId()),
                        "unsubscribe",
                        links.of("/bulletins/unsubscription/" + token, reader)),
                new Subject("bulletin", bulletin.getId()),
                List.of());
    }
}
