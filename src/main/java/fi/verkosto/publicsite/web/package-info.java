/** Pages of the feature. */
@NullMarked
package fi.verkosto.publicsite.web;

import org.jspecify.annotations.NullMarked;
