package fi.verkosto;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Without {@code spring.datasource.url} the program brings its own database; with one it uses that server. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "embedded")
class EmbeddedDatabaseConfiguration {

    @Bean
    EmbeddedDatabase embeddedDatabase(
            @Value("${verkosto.data:data}") Path folder, @Value("${verkosto.database-port:0}") int port) {
        return new EmbeddedDatabase(folder, port);
    }

    @Bean
    JdbcConnectionDetails programConnection(EmbeddedDatabase database) {
        return new ProgramConnection(database.url(), EmbeddedDatabase.PROGRAM, database.secret());
    }

    @Bean
    FlywayConnectionDetails ownerConnection(EmbeddedDatabase database) {
        return new OwnerConnection(database.url(), EmbeddedDatabase.OWNER, database.secret());
    }

    private record ProgramConnection(String getJdbcUrl, String getUsername, String getPassword)
            implements JdbcConnectionDetails {}

    private record OwnerConnection(String getJdbcUrl, String getUsername, String getPassword)
            implements FlywayConnectionDetails {}
}
