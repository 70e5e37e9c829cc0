package fi.verkosto.account;

import org.springframework.core.env.Environment;

/** The second step, off until a test switches it on. */
public class TestSecondStep extends SecondStep {

    private volatile boolean on;

    public TestSecondStep(Environment environment) {
        super(environment);
    }

    public void turn(boolean wanted) {
        on = wanted;
    }

    @Override
    public boolean isOn() {
        return on;
    }
}
