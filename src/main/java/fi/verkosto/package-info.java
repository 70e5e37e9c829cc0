/** Verkosto, cut into features that depend on each other in one direction only. */
@NullMarked
package fi.verkosto;

import org.jspecify.annotations.NullMarked;
