/** Who did what, when: the history of any record and the log of what is no change of a record. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fi.verkosto.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
