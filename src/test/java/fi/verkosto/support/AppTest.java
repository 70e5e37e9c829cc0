package fi.verkosto.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/**
 * The whole program on a real PostgreSQL, without seasons, memberships and accounts at the start of each test; requests by
 * MockMvcTester. All such tests share one application context.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        properties = {
            "spring.datasource.url=test",
            "spring.datasource.hikari.maximum-pool-size=60",
            "spring.datasource.hikari.connection-timeout=8000"
        })
@AutoConfigureMockMvc
@Import(TestConfiguration.class)
@ExtendWith(EmptyWorld.class)
public @interface AppTest {}
