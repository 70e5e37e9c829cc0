/** Initiatives and peer discussions that members propose, that coordinators answer and that others join. */
@NullMarked
package fi.verkosto.bulletin.initiative;

import org.jspecify.annotations.NullMarked;
