package fi.verkosto.account;

import fi.verkosto.journal.Subject;
import fi.verkosto.mail.Outbox;
import fi.verkosto.mail.OutgoingMail;
import fi.verkosto.web.PublicLinks;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mail with a one-time link and its code. */
@Component
class SignInLinkMail {

    static final String KIND = "SIGN_IN_LINK";

    private static final String NOBODY = "nobody@verkosto.example";

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final PublicLinks addresses;

    SignInLinkMail(JdbcClient jdbc, Outbox outbox, PublicLinks addresses) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.addresses = addresses;
    }

    /** To the account's owner; for nobody it is written and taken back, so that it takes the same time. */
    void send(@Nullable Account account, String token, String code) {
        jdbc.sql("savepoint sign_in_link_mail").update();
        outbox.queue(new OutgoingMail(
                KIND,
                account == null ? "fi" : account.getLanguage(),
                account == null ? NOBODY : account.getEmail(),
                account == null ? NOBODY : account.getName(),
                null,
                Map.of("link", addresses.of("/sign-in/links/" + token), "code", inTwo(code)),
                account == null ? null : new Subject("account", account.getId()),
                List.of()));
        jdbc.sql((account == null ? "rollback to savepoint" : "release savepoint") + " sign_in_link_mail")
                .update();
    }

    /** Five and five letters are typed more easily than ten. */
    private static String inTwo(String code) {
        return code.substring(0, code.length() / 2) + "-" + code.substring(code.length() / 2);
    }
}
