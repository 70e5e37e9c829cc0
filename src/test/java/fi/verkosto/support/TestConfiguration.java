package fi.verkosto.support;

import fi.verkosto.account.TestSecondStep;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/** What is different in tests: the database, the clock, and that statements are written down. */
@org.springframework.boot.test.context.TestConfiguration(proxyBeanMethods = false)
@Import(TestWorld.class)
class TestConfiguration {

    @Bean
    PostgresTestDatabase.Database testDatabase() {
        return PostgresTestDatabase.server().createDatabase();
    }

    @Bean
    JdbcConnectionDetails testConnection(PostgresTestDatabase.Database database) {
        return new Program(database.url(), database.program(), database.programPassword());
    }

    @Bean
    FlywayConnectionDetails testOwnerConnection(PostgresTestDatabase.Database database) {
        return new Owner(database.url(), database.owner(), database.ownerPassword());
    }

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    @Bean
    @Primary
    TestSecondStep testSecondStep(Environment environment) {
        return new TestSecondStep(environment);
    }

    @Bean
    static Statements statements() {
        return new Statements();
    }

    @Bean
    static BeanPostProcessor statementWriter(Statements statements) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return name.equals("dataSource") && bean instanceof DataSource dataSource
                        ? ProxyDataSourceBuilder.create(dataSource)
                                .listener(statements)
                                .build()
                        : bean;
            }
        };
    }

    private record Program(String getJdbcUrl, String getUsername, String getPassword)
            implements JdbcConnectionDetails {}

    private record Owner(String getJdbcUrl, String getUsername, String getPassword)
            implements FlywayConnectionDetails {}
}
