package fi.verkosto.membership;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A municipality of the season before that is not in this season's list yet.
 *
 * @param state how its last season ended or stands
 * @param reason why, where it declined or left
 */
public record FormerRow(
        String code,
        String nameFi,
        String nameSv,
        MembershipState state,
        LocalDate stateSince,
        @Nullable String reason) {

    public String name(Locale locale) {
        return "sv".equals(locale.getLanguage()) ? nameSv : nameFi;
    }
}
