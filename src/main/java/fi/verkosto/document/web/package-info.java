/** Hands documents out. */
@NullMarked
package fi.verkosto.document.web;

import org.jspecify.annotations.NullMarked;
