package fi.verkosto.season;

import fi.verkosto.shared.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** It is too early to start the season. */
public class SeasonStartsLater extends Refusal {

    private static final long serialVersionUID = 1L;

    public SeasonStartsLater(LocalDate earliest) {
        super(earliest.format(DateTimeFormatter.ofPattern("d.M.yyyy")));
    }
}
