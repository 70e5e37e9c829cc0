package fi.verkosto;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The arrows between features go one way, and only where package-info.java names them. */
class ModularityTest {

    @Test
    void featuresUseOnlyWhatTheyDeclare() {
        ApplicationModules.of(VerkostoApplication.class).verify();
    }
}
