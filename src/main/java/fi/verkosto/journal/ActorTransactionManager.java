package fi.verkosto.journal;

import jakarta.persistence.EntityManagerFactory;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/** Names the actor and the request in each writing transaction, so that the history triggers know them. */
class ActorTransactionManager extends JpaTransactionManager {

    private static final long serialVersionUID = 1L;

    private final transient JdbcTemplate jdbc;

    ActorTransactionManager(EntityManagerFactory entityManagers, DataSource dataSource) {
        super(entityManagers);
        setDataSource(dataSource);
        this.jdbc = new JdbcTemplate(dataSource);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        if (definition.isReadOnly()) {
            return;
        }
        try {
            String actor = Actor.current();
            if (actor == null) {
                return;
            }
            jdbc.query(
                    "select set_config('verkosto.actor', ?, true), set_config('verkosto.request', ?, true)",
                    row -> {},
                    actor,
                    Objects.requireNonNullElse(Actor.request(), ""));
        } catch (RuntimeException | Error failure) {
            doCleanupAfterCompletion(transaction);
            throw failure;
        }
    }
}
