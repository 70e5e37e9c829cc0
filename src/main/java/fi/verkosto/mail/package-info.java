/** Outgoing mail (sähköposti): written with its cause, sent by a job, kept as a log. */
@ApplicationModule(allowedDependencies = {"journal"})
@NullMarked
package fi.verkosto.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
