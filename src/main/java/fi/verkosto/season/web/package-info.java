/** Pages of the feature. */
@NullMarked
package fi.verkosto.season.web;

import org.jspecify.annotations.NullMarked;
