/** Accounts, roles and signing in. */
@ApplicationModule(allowedDependencies = {"journal", "mail"})
@NullMarked
package fi.verkosto.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
