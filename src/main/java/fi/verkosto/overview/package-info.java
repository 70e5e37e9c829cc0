/** Pages about several features: start page, municipality register, search; reads only. */
@ApplicationModule(
        allowedDependencies = {
            "journal",
            "account",
            "mail",
            "municipality",
            "season",
            "membership",
            "decision",
            "workshop"
        })
@NullMarked
package fi.verkosto.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
