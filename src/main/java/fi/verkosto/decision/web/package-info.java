/** Pages of the feature. */
@NullMarked
package fi.verkosto.decision.web;

import org.jspecify.annotations.NullMarked;
