/** The development workshops (kehittämispaja) that a membership includes. */
@ApplicationModule(
        allowedDependencies = {
            "journal",
            "account",
            "document",
            "mail",
            "municipality",
            "season",
            "contact",
            "membership"
        })
@NullMarked
package fi.verkosto.workshop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
