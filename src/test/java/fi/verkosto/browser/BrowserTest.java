package fi.verkosto.browser;

import fi.verkosto.support.DemoTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The program with the demonstration data and a browser before it; a parameter of type {@link Visitors} opens pages. Without
 * Chromium on the PATH such tests are skipped, or fail with {@code -Dbrowser=required}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(ChromiumExtension.class)
@DemoTest
public @interface BrowserTest {}
