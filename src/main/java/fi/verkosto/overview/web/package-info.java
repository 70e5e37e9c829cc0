/** Pages of the feature. */
@NullMarked
package fi.verkosto.overview.web;

import org.jspecify.annotations.NullMarked;
