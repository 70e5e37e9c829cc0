package fi.verkosto.account;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Whether a password needs a second step by mail (toinen vaihe): as set, otherwise where there is a mail server. */
@Component
public class SecondStep {

    private static final String SETTING = "verkosto.sign-in.second-step";

    private final boolean mailGoes;
    private final boolean on;

    SecondStep(Environment environment) {
        boolean server = !environment.getProperty("spring.mail.host", "").isBlank();
        String wanted = environment.getProperty(SETTING, server ? "mail" : "off");
        mailGoes = server || environment.acceptsProfiles(Profiles.of("demo"));
        on = wanted.equals("mail");
        if (!wanted.matches("mail|off")) {
            throw new IllegalStateException(SETTING + " is mail or off, not " + wanted);
        }
        if (on && !mailGoes) {
            throw new IllegalStateException(SETTING + "=mail lets nobody in without a mail server (spring.mail.host)");
        }
    }

    /** Whether mail leaves the program at all, or can be read in the demonstration, so that links are offered. */
    public boolean isMailGoes() {
        return mailGoes;
    }

    public boolean isOn() {
        return on;
    }
}
