package fi.verkosto.shared;

import java.util.Locale;

/** Something whose name depends on the reader's language, so that a sentence about it is put into words when it is read. */
public interface Named {

    String name(Locale locale);
}
