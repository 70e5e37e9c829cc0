/** The municipalities of Finland (kunta) and their populations. */
@ApplicationModule(allowedDependencies = {"journal", "account"})
@NullMarked
package fi.verkosto.municipality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
