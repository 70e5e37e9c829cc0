package fi.verkosto.workshop;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** A held workshop whose report is still to be written. */
public record WaitingReport(
        long workshop, long membership, String nameFi, String nameSv, int slot, String topic, LocalDate heldOn) {

    public String name(Locale locale) {
        return "sv".equals(locale.getLanguage()) ? nameSv : nameFi;
    }

    public int days(LocalDate today) {
        return (int) ChronoUnit.DAYS.between(heldOn, today);
    }
}
