/** Pages of the feature. */
@NullMarked
package fi.verkosto.contact.web;

import org.jspecify.annotations.NullMarked;
