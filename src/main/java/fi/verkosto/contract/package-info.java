/** What the network and a municipality agree on in writing (sopimus). */
@ApplicationModule(
        allowedDependencies = {"journal", "account", "document", "municipality", "season", "membership", "decision"})
@NullMarked
package fi.verkosto.contract;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
