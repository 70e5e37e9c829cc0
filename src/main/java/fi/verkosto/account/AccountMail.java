package fi.verkosto.account;

import fi.verkosto.journal.Subject;
import fi.verkosto.mail.MailCheck;
import fi.verkosto.mail.MailKind;
import fi.verkosto.mail.MailService;
import fi.verkosto.mail.Outbox;
import fi.verkosto.mail.OutgoingMail;
import fi.verkosto.mail.WaitingMail;
import fi.verkosto.web.PublicLinks;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Mail about accounts: what there is, and the invitation. */
@Component
class AccountMail implements MailCheck {

    static final String INVITATION = "INVITATION";

    private final Outbox outbox;
    private final PublicLinks addresses;
    private final Invitations invitations;
    private final SignInLinkStore links;
    private final AccountRepository accounts;
    private final MailService mails;

    AccountMail(
            Outbox outbox,
            PublicLinks addresses,
            Invitations invitations,
            SignInLinkStore links,
            AccountRepository accounts,
            MailService mails) {
        this.outbox = outbox;
        this.addresses = addresses;
        this.invitations = invitations;
        this.links = links;
        this.accounts = accounts;
        this.mails = mails;
    }

    void invite(Account account, String token) {
        outbox.queue(new OutgoingMail(
                INVITATION,
                account.getLanguage(),
                account.getEmail(),
                account.getName(),
                null,
                Map.of("link", addresses.of("/invitations/" + token, account.getLanguage())),
                new Subject("account", account.getId()),
                List.of()));
    }

    @Override
    public boolean concerns(WaitingMail mail) {
        return mail.kind().equals(INVITATION) || mail.kind().equals(SignInLinkMail.KIND);
    }

    /** Not when the link in it opens nothing any more, nor when the account is closed or has got another address. */
    @Override
    public boolean isStillDue(WaitingMail mail) {
        Subject about = mail.about();
        return about != null
                && accounts.findById(about.id())
                        .filter(account ->
                                account.isOpen() && account.getEmail().equalsIgnoreCase(mail.address()))
                        .isPresent()
                && (mail.kind().equals(INVITATION) ? isAwaited(mail, about) : links.isAwaited(mail.id()));
    }

    /** The last invitation alone opens, and its mail is the last one. */
    private boolean isAwaited(WaitingMail mail, Subject account) {
        return invitations.isAwaited(account.id()) && !mails.isFollowed(mail);
    }

    /** What each kind has to say. */
    @Configuration(proxyBeanMethods = false)
    static class Kinds {

        @Bean
        MailKind signInLinkMailKind() {
            return new MailKind(SignInLinkMail.KIND, Set.of("link", "code"), true);
        }

        @Bean
        MailKind invitationMailKind() {
            return new MailKind(INVITATION, Set.of("link"), true);
        }
    }
}
