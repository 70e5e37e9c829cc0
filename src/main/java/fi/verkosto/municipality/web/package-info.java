/** Pages of the feature. */
@NullMarked
package fi.verkosto.municipality.web;

import org.jspecify.annotations.NullMarked;
