package fi.verkosto.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import fi.verkosto.support.ServerTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.jpa.support.OpenEntityManagerInViewFilter;
import org.springframework.orm.jpa.support.OpenEntityManagerInViewInterceptor;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** How the server itself is set: what its files carry, what it packs, how long it waits. Cookies and headers are in HeadersTest. */
@ServerTest
class ServerSettingsTest {

    private static final Pattern FILE = Pattern.compile("(?:href|src)=\"(/(?:css|js|webjars)/[^\"]+)\"");
    private static final Duration YEAR = Duration.ofDays(365);

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    Environment environment;

    @Autowired
    DataSource dataSource;

    @Autowired
    JdbcClient jdbc;

    @Test
    void noPageReadsTheDatabaseWhileItIsDrawn() {
        assertThat(context.getBeansOfType(OpenEntityManagerInViewInterceptor.class))
                .isEmpty();
        assertThat(context.getBeansOfType(OpenEntityManagerInViewFilter.class)).isEmpty();
        assertThat(environment.getProperty("spring.jpa.hibernate.ddl-auto")).isEqualTo("validate");
    }

    /**
     * Files stay with the browser for a year, and another content has another address: a sum of all of them, put into the pages
     * without the chain of resolvers, which would work on each address of each page.
     */
    @Test
    void filesStayWithTheBrowserAndChangeTheirAddressWithTheirContent() throws Exception {
        Map<String, String> files = new TreeMap<>();
        for (String page : Set.of("/", "/sign-in", "/fees", "/accessibility")) {
            Matcher file = FILE.matcher(get(page, "identity").body());
            while (file.find()) {
                files.put(file.group(1), page);
            }
        }

        assertThat(files).hasSizeGreaterThanOrEqualTo(6);
        Set<String> sums = new TreeSet<>();
        for (String file : files.keySet()) {
            if (file.startsWith("/webjars/")) {
                assertThat(file).matches("/webjars/[\\w.-]+/\\d[\\d.]*/.*");
            } else {
                assertThat(file).matches("/(css|js)/[\\w-]+\\.(css|js)\\?[0-9a-f]+");
                sums.add(file.replaceFirst(".*\\?", ""));
            }
            HttpResponse<String> answer = get(file, "identity");
            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control"))
                    .as(file)
                    .hasValue("max-age=" + YEAR.toSeconds() + ", public");
            assertThat(answer.headers().allValues("Set-Cookie")).as(file).isEmpty();
        }
        assertThat(sums).hasSize(1);
        assertThat(context.getBeansOfType(ResourceUrlProvider.class).values())
                .allSatisfy(urls ->
                        assertThat(urls.getForLookupPath("/css/tokens.css")).isIn(null, "/css/tokens.css"));
    }

    @ParameterizedTest
    @CsvSource({"/", "/css/components.css", "/api/v1/openapi"})
    void whatIsLongIsPacked(String path) throws Exception {
        assertThat(get(path, "gzip").headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(get(path, "identity").headers().firstValue("Content-Encoding"))
                .isEmpty();
    }

    /** In order: nobody waits for the program longer than the program waits for the database. */
    @Test
    void everyWaitHasItsEnd() throws SQLException {
        HikariDataSource pool = dataSource.unwrap(HikariDataSource.class);

        assertThat(pool.getDataSourceProperties())
                .containsEntry("connectTimeout", "2")
                .containsEntry("socketTimeout", "10")
                .containsEntry("tcpKeepAlive", "true");
        assertThat(jdbc.sql(
                                "select current_setting('statement_timeout') || ' ' || current_setting('lock_timeout') || ' '"
                                        + " || current_setting('idle_in_transaction_session_timeout')")
                        .query(String.class)
                        .single())
                .isEqualTo("8s 3s 15s");
        assertThat(environment.getProperty("server.shutdown")).isEqualTo("graceful");
        assertThat(environment.getProperty("server.servlet.session.timeout", Duration.class))
                .isEqualTo(Duration.ofMinutes(30));
    }

    private HttpResponse<String> get(String path, String encoding) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .header("Accept-Encoding", encoding)
                                .build(),
                        BodyHandlers.ofString());
    }
}
