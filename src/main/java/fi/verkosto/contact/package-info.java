/** People and their roles (yhdyshenkilöt and others): who they are to the network and to their municipalities, and when. */
@ApplicationModule(allowedDependencies = {"journal", "account", "document", "mail", "municipality"})
@NullMarked
package fi.verkosto.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
