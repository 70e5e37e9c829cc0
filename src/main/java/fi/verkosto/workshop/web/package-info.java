/** Pages of the feature. */
@NullMarked
package fi.verkosto.workshop.web;

import org.jspecify.annotations.NullMarked;
