package fi.verkosto.bulletin.initiative;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An initiative in the list.
 *
 * @param meetsOn the day of a peer discussion, once it is agreed
 * @param joined how many municipalities take part, the proposer's included
 * @param own whether one for which the reader acts does
 */
public record InitiativeLine(
        long id,
        String title,
        InitiativeKind kind,
        InitiativeState state,
        int season,
        String nameFi,
        String nameSv,
        LocalDate proposedOn,
        @Nullable LocalDate meetsOn,
        int joined,
        boolean own) {

    public String name(Locale locale) {
        return "sv".equals(locale.getLanguage()) ? nameSv : nameFi;
    }
}
