/** What anyone may see: the open season, its members and the fee calculator; reads only. */
@ApplicationModule(
        allowedDependencies = {
            "journal",
            "account",
            "document",
            "municipality",
            "season",
            "membership",
            "decision",
            "decision :: proposal",
            "workshop"
        })
@NullMarked
package fi.verkosto.publicsite;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
