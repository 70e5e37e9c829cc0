package fi.verkosto.shared;

import java.util.List;
import java.util.Locale;

/** The languages of the program: Finnish first, Swedish and English complete. */
public final class Languages {

    public static final Locale FINNISH = Locale.forLanguageTag("fi");

    public static final List<String> CODES = List.of("fi", "sv", "en");

    private Languages() {}

    /** Whether names are read in Swedish, which also decides their order. */
    public static boolean isSwedish(Locale locale) {
        return "sv".equals(locale.getLanguage());
    }

    public static boolean isKnown(String code) {
        return CODES.contains(code);
    }
}
