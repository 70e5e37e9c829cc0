/** What the bodies of a municipality decide about taking part (päätös). */
@ApplicationModule(allowedDependencies = {"journal", "account", "document", "municipality", "season", "membership"})
@NullMarked
package fi.verkosto.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
