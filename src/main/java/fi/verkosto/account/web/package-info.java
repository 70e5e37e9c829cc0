/** Pages of the feature. */
@NullMarked
package fi.verkosto.account.web;

import org.jspecify.annotations.NullMarked;
