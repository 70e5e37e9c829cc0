@NullMarked
package fi.verkosto.bulletin.web;

import org.jspecify.annotations.NullMarked;
