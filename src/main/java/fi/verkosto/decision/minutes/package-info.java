/** Reads the minutes of a municipality (pöytäkirja): from plain text to the values that a coordinator confirms. */
@NamedInterface("minutes")
@NullMarked
package fi.verkosto.decision.minutes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
