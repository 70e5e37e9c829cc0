package fi.verkosto.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.format.annotation.DateTimeFormat;

/** A time of day in a form: the browser's time field speaks 09:30, people may also type 9.30. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER})
@DateTimeFormat(
        pattern = "HH:mm",
        fallbackPatterns = {"H.mm", "H:mm", "HH:mm:ss"})
public @interface FormTime {}
