/** Topical reviews (ajankohtaiskatsaukset) to the members' people, and the initiatives (aloitteet) of members. */
@ApplicationModule(
        allowedDependencies = {"journal", "account", "mail", "municipality", "season", "contact", "membership"})
@NullMarked
package fi.verkosto.bulletin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
