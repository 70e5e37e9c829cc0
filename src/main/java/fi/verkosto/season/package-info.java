/** The network's seasons (kausi): a season is data, never code. */
@ApplicationModule(allowedDependencies = {"journal", "account"})
@NullMarked
package fi.verkosto.season;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
