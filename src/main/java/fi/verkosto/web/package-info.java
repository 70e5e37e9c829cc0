/** What all pages share: errors, formats, layout, repeat-safe forms; depends on nothing of ours but shared. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fi.verkosto.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
