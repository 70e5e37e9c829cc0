package fi.verkosto.municipality;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Locale;
import org.hibernate.annotations.Immutable;

/** A region (maakunta) with its two-digit code. */
@Entity
@Immutable
public class Region {

    @Id
    private String code;

    private String nameFi;

    private String nameSv;

    @SuppressWarnings("NullAway.Init")
    protected Region() {}

    public String getCode() {
        return code;
    }

    public String name(Locale locale) {
        return "sv".equals(locale.getLanguage()) ? nameSv : nameFi;
    }
}
