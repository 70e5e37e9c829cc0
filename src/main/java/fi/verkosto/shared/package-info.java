/** Words that every feature uses; depends on nothing of ours. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fi.verkosto.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
