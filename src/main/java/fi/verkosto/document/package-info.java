/** Uploaded files: their text taken out, checked, kept, served. */
@ApplicationModule(allowedDependencies = {"journal", "account"})
@NullMarked
package fi.verkosto.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
