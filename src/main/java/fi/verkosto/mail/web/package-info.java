@NullMarked
package fi.verkosto.mail.web;

import org.jspecify.annotations.NullMarked;
