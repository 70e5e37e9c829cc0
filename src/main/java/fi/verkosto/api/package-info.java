/** The reading interface under /api/v1. */
@ApplicationModule(
        allowedDependencies = {
            "journal",
            "account",
            "document",
            "municipality",
            "season",
            "membership",
            "decision",
            "decision :: minutes",
            "workshop"
        })
@NullMarked
package fi.verkosto.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
