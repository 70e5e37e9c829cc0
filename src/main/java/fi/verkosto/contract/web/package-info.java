@NullMarked
package fi.verkosto.contract.web;

import org.jspecify.annotations.NullMarked;
