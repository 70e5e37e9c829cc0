package fi.verkosto.account;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Of a handler that does what a session left open must not be enough for: its person has signed in or given the password a
 * moment ago, or is asked for it. Whoever opened the form in time may send it for as long as a session may be idle.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Confirmed {

    /** What of a form's address leads to its page, after the address to which it is sent. */
    String page() default "";

    /** Whether the form is a button on the page of the record, to whose address it adds a noun. */
    boolean button() default false;
}
