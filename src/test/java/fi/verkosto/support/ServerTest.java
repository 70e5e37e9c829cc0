package fi.verkosto.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** As AppTest, but listening on a port of 127.0.0.1, for real clients and browsers. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=test",
            "spring.datasource.hikari.connection-timeout=8000",
            "server.address=127.0.0.1"
        })
@Import(TestConfiguration.class)
@ExtendWith(EmptyWorld.class)
public @interface ServerTest {}
