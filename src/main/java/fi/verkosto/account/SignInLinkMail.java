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

    /**
     * To the account's owner; for nobody it is written and taken back, so that it takes the same time.
     *
     * @return id of the mail, which for nobody there is not
     */
    long send(@Nullable Account account, String token, String code) {
        jdbc.sql("savepoint sign_in_link_mail").update();
        String language = account == null ? "fi" : account.getLanguage();
        long id = outbox.queue(new OutgoingMail(
                KIND,
                language,
                account == null ? NOBODY : account.getEmail(),
                account == null ? NOBODY : account.getName(),
                null,
                Map.of("link", addresses.of("/sign-in/links/" + token, language), "code", inTwo(code)),
                account == null ? null : new Subject("account", account.getId()),
                List.of()));
        jdbc.sql((account == null ? "rollback to savepoint" : "release savepoint") + " sign_in_link_mail")
                .update();
        return id;
    }

    /** Five and five letters are typed more easily than ten. */
    private static String inTwo(String code) {
        return code.substring(0, code.length() / 2) + "-" + code.substring(code.length() / 2);
    }
}
