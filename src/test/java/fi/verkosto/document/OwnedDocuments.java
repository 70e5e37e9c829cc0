package fi.verkosto.document;

import fi.verkosto.account.SignedIn;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A feature whose documents are those that a test names, read by those who see everything; and a scanner. */
@TestConfiguration(proxyBeanMethods = false)
public class OwnedDocuments {

    private final Set<Long> owned = ConcurrentHashMap.newKeySet();

    public void own(long document) {
        owned.add(document);
    }

    @Bean
    DocumentOwner testOwner() {
        return this::mayRead;
    }

    private boolean mayRead(SignedIn person, long document) {
        return person.role().seesEverything() && owned.contains(document);
    }

    @Bean(destroyMethod = "close")
    FakeClamd fakeClamd() throws IOException {
        return new FakeClamd();
    }

    @Bean
    @Primary
    VirusScanner fakeScanner(FakeClamd clamd) {
        return new VirusScanner(clamd.address());
    }
}
