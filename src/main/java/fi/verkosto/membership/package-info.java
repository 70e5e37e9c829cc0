/** A municipality in a season (jäsenyys) and its frozen fee. */
@ApplicationModule(allowedDependencies = {"journal", "account", "municipality", "season", "contact"})
@NullMarked
package fi.verkosto.membership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
