package fi.verkosto.mail;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what is due, each mail in a transaction of its own that holds it while the server takes it: a kill in between lets
 * one mail be sent twice, under the same Message-ID, and loses none. Several may work at the same time.
 */
@Component
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    /** The server may take its time, while the database usually ends a transaction that does nothing. */
    private static final String PATIENCE = "select set_config('idle_in_transaction_session_timeout', '90s', true)";

    private static final int MOST_AT_ONCE = 500;

    private final MailRepository mails;
    private final MailAttachments attachments;
    private final List<MailCheck> checks;
    private final Delivery delivery;
    private final MailOutage outage;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Postman(
            MailRepository mails,
            MailAttachments attachments,
            ObjectProvider<MailCheck> checks,
            Delivery delivery,
            MailOutage outage,
            JdbcClient jdbc,
            PlatformTransactionManager transactionManager,
            Clock clock) {
        this.mails = mails;
        this.attachments = attachments;
        this.checks = checks.stream().toList();
        this.delivery = delivery;
        this.outage = outage;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactionManager);
        this.clock = clock;
    }

    /** What became of the mail that was taken; nothing when none was due. */
    private enum Outcome {
        NOTHING,
        DONE,
        REFUSED,
        /** The connection broke while the server had it. */
        BROKEN,
        /** It could not be offered, and waits as before. */
        UNREACHED
    }

    /**
     * Sends until nothing is due or the connection fails; what is wrong with one mail does not keep the others. Says how many
     * mails it has dealt with.
     */
    int sendDue() {
        int dealt = 0;
        Outcome outcome = delivery.isReady() && !outage.isPausing() ? Outcome.DONE : Outcome.NOTHING;
        while ((outcome == Outcome.DONE || outcome == Outcome.REFUSED) && dealt < MOST_AT_ONCE) {
            outcome = sendNext();
            dealt += outcome == Outcome.NOTHING || outcome == Outcome.UNREACHED ? 0 : 1;
        }
        return dealt;
    }

    private Outcome sendNext() {
        Attempt attempt = new Attempt();
        try {
            return Objects.requireNonNull(transactions.execute(transaction -> attempt.make()));
        } catch (RuntimeException failure) {
            Mail taken = attempt.taken;
            if (taken == null) {
                throw failure;
            }
            LOG.error("Mail {} could not be sent", taken.getId(), failure);
            transactions.executeWithoutResult(transaction -> mails.take(taken.getId())
                    .filter(mail -> mail.getState() == MailState.WAITING)
                    .ifPresent(mail -> mail.failed(failure.getClass().getSimpleName(), clock.instant())));
            return Outcome.REFUSED;
        }
    }

    /** One mail in its transaction. */
    private final class Attempt {

        private @Nullable Mail taken;

        Outcome make() {
            jdbc.sql(PATIENCE).query(String.class).single();
            Mail mail = mails.takeDue(clock.instant()).orElse(null);
            if (mail == null) {
                return Outcome.NOTHING;
            }
            taken = mail;
            if (!isStillDue(mail.waiting())) {
                mail.drop(clock.instant());
                return Outcome.DONE;
            }
            try {
                delivery.deliver(mail, attachments.of(mail.getId()));
                mail.sent(clock.instant(), delivery.isTray());
                outage.end();
                return Outcome.DONE;
            } catch (ServerUnreachable failure) {
                outage.goesOn();
                LOG.warn("The mail server is not reached: {}", reason(failure));
                return Outcome.UNREACHED;
            } catch (MailException refusal) {
                mail.failed(reason(refusal), clock.instant());
                outage.end();
                LOG.warn(
                        "Mail {} was not taken at try {}: {}",
                        mail.getId(),
                        mail.getAttempts(),
                        refusal.getClass().getSimpleName());
                return root(refusal) instanceof IOException ? Outcome.BROKEN : Outcome.REFUSED;
            }
        }

        private boolean isStillDue(WaitingMail mail) {
            return checks.stream().filter(check -> check.concerns(mail)).allMatch(check -> check.isStillDue(mail));
        }
    }

    /** The words of the server, which stand at the bottom of what the library says. */
    private static String reason(MailException refusal) {
        Throwable cause = root(refusal);
        String words =
                Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName());
        return words.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    private static Throwable root(MailException refusal) {
        Throwable cause = refusal;
        if (refusal instanceof MailSendException several
                && !several.getFailedMessages().isEmpty()) {
            cause = several.getFailedMessages().values().iterator().next();
        }
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
