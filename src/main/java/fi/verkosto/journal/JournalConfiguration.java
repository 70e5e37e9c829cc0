package fi.verkosto.journal;

import jakarta.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Every transaction of the program goes through the manager that names its actor. */
@Configuration(proxyBeanMethods = false)
class JournalConfiguration {

    @Bean
    PlatformTransactionManager transactionManager(EntityManagerFactory entityManagers, DataSource dataSource) {
        return new ActorTransactionManager(entityManagers, dataSource);
    }
}
