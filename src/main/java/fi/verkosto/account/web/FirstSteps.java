package fi.verkosto.account.web;

import fi.verkosto.account.AccountService;
import fi.verkosto.account.SecondStep;
import fi.verkosto.journal.Actor;
import fi.verkosto.web.PublicAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Says after the start where the program is, and how the first person gets in. */
@Component
class FirstSteps {

    private static final Logger LOG = LoggerFactory.getLogger(FirstSteps.class);
    private static final String DEMO_ACCOUNTS = """

            Verkosto is at %s with demonstration data. Sign in with the password verkosto-demo as
              admin@verkosto.example            admin (pääkäyttäjä)
              koordinaattori@verkosto.example   coordinator (koordinaattori)
              tarkastaja@verkosto.example       auditor (tarkastaja)
              sysma@verkosto.example            contact person of Sysmä (yhdyshenkilö)
              utajarvi@verkosto.example         contact person of Utajärvi (yhdyshenkilö)
            The coordinator's token for /api/v1: demo-coordinator-token
            """;
    private static final String FIRST_ADMIN = """

            Verkosto is at %s and nobody has an account yet. The first admin sets a password on this
            one-time address: %s
            """;

    private final AccountService accounts;
    private final PublicAddress address;
    private final SecondStep secondStep;

    FirstSteps(AccountService accounts, PublicAddress address, SecondStep secondStep) {
        this.accounts = accounts;
        this.address = address;
        this.secondStep = secondStep;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        if (!(ready.getApplicationContext() instanceof WebServerApplicationContext context)
                || context.getWebServer() == null) {
            return;
        }
        int port = context.getWebServer().getPort();
        Environment environment = ready.getApplicationContext().getEnvironment();
        String home = address.of("/", port);
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            LOG.info(DEMO_ACCOUNTS.formatted(home));
            return;
        }
        if (!secondStep.isOn()) {
            LOG.warn("Passwords alone open the door: without a mail server there is no second step");
        }
        if (accounts.isEmpty()) {
            Actor.asSystem(
                    "setup",
                    () -> LOG.info(
                            FIRST_ADMIN.formatted(home, address.of("/setup/" + accounts.inviteFirstAdmin(), port))));
        } else {
            LOG.info("Verkosto is at {}", home);
        }
    }
}
