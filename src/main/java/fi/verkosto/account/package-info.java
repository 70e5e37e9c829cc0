/** Accounts, roles and signing in. */
@ApplicationModule(allowedDependencies = {"journal"})
@NullMarked
package fi.verkosto.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
