package fi.verkosto.account;

import java.util.List;
import java.util.Locale;

/** The municipalities for which a contact person can act; the feature that knows them answers. */
public interface MunicipalityDirectory {

    List<Choice> choices(Locale locale);

    /** A municipality in a select. */
    record Choice(long id, String name) {}
}
