package fi.verkosto.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * The whole program with the demonstration data, listening on a port of 127.0.0.1. All such tests share one application and one
 * database, and nothing is cleared between them: a test that changes something does so to a municipality of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=test", "server.address=127.0.0.1"})
@ActiveProfiles("demo")
@Import(TestConfiguration.class)
public @interface DemoTest {}
