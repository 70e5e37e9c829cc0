package fi.verkosto.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class SecondStepTest {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void isOnWhereThereIsAMailServerUnlessItIsSwitchedOff() {
        environment.setProperty("spring.mail.host", "mail.example");
        assertThat(new SecondStep(environment).isOn()).isTrue();
        assertThat(new SecondStep(environment).isMailGoes()).isTrue();

        environment.setProperty("verkosto.sign-in.second-step", "off");
        assertThat(new SecondStep(environment).isOn()).isFalse();
    }

    @Test
    void isOffWithoutAMailServerAndOffersNoLinks() {
        assertThat(new SecondStep(environment).isOn()).isFalse();
        assertThat(new SecondStep(environment).isMailGoes()).isFalse();

        environment.setActiveProfiles("demo");
        assertThat(new SecondStep(environment).isOn()).isFalse();
        assertThat(new SecondStep(environment).isMailGoes()).isTrue();
    }

    @Test
    void refusesToStartWhereNobodyCouldComeIn() {
        environment.setProperty("verkosto.sign-in.second-step", "mail");
        assertThatThrownBy(() -> new SecondStep(environment)).hasMessageContaining("spring.mail.host");

        environment.setProperty("verkosto.sign-in.second-step", "yes");
        assertThatThrownBy(() -> new SecondStep(environment)).hasMessageContaining("mail or off");
    }
}
