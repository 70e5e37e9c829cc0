package fi.verkosto.season;

import fi.verkosto.shared.Refusal;
import java.util.List;

/** A workshop has a theme that was to be removed. */
public class ThemeInUse extends Refusal {

    private static final long serialVersionUID = 1L;

    public ThemeInUse(List<String> titles) {
        super(String.join("; ", titles));
    }
}
