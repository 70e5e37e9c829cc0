/** Pages of the feature. */
@NullMarked
package fi.verkosto.membership.web;

import org.jspecify.annotations.NullMarked;
