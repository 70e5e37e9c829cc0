package fi.verkosto.account.web;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Sessions live in the database. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SessionConfiguration {

    /** The framework's own statement, except that it leaves a row alone when nothing but the last half a minute is new. */
    private static final String TOUCH = """
            with seen (session_id, last_access_time, max_inactive_interval, expiry_time, principal_name, primary_id)
              as (values (cast(? as char(36)), cast(? as bigint), cast(? as int), cast(? as bigint),
                cast(? as varchar), cast(? as char(36))))
            update %TABLE_NAME% s set session_id = seen.session_id, last_access_time = seen.last_access_time,
              max_inactive_interval = seen.max_inactive_interval, expiry_time = seen.expiry_time,
              principal_name = seen.principal_name
            from seen
            where s.primary_id = seen.primary_id and (seen.last_access_time - s.last_access_time > 30000
              or (s.session_id, s.max_inactive_interval, s.principal_name)
                is distinct from (seen.session_id, seen.max_inactive_interval, seen.principal_name))
            """;

    /** Without it, parallel first requests of a session collide on its attributes. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer parallelFirstRequests() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** A page read is a row written otherwise. The end of an idle session comes at most half a minute early by this. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> touchingNowAndThen() {
        return sessions -> sessions.setUpdateSessionQuery(TOUCH);
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
