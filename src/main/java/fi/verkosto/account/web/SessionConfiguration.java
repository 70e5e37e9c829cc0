package fi.verkosto.account.web;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Sessions live in the database. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SessionConfiguration {

    /** Without it, parallel first requests of a session collide on its attributes. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer parallelFirstRequests() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /**
     * Sessions are read before anybody knows whose they are: in plain transactions of their own, since those of the program
     * ask who acts, which would ask for the session again.
     */
    @Bean
    TransactionOperations springSessionTransactionOperations(DataSource dataSource) {
        TransactionTemplate transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return transactions;
    }
}
