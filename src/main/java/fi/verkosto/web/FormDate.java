package fi.verkosto.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** A date in a form: the browser's date field speaks ISO, people may also type 24.11.2026. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER})
@DateTimeFormat(iso = ISO.DATE, fallbackPatterns = "d.M.yyyy")
public @interface FormDate {}
