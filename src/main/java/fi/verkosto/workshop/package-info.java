/** The development workshops (kehittämispaja) that a membership includes. */
@ApplicationModule(allowedDependencies = {"journal", "account", "municipality", "season", "membership"})
@NullMarked
package fi.verkosto.workshop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
