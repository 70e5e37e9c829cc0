package fi.verkosto.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Something that waits for somebody.
 *
 * @param target id of the workshop, or of the membership where it is about no single workshop; code of the municipality, as a
 *     number, where it lacks somebody; id of the person
 * @param number of the workshop's slot; of unused workshops how many there are
 * @param day of holding, of planning, since when a decision is waited for, or the season's end
 */
public record Waiting(Kind kind, long target, String nameFi, String nameSv, int season, int number, LocalDate day) {

    /** What it is, and with what it is mended. */
    public enum Kind {
        /** A workshop was held and its report is missing. */
        REPORT("/workshops/%d", "/report"),
        /** A workshop was held and the travel claim of one of its experts is missing. */
        TRAVEL("/workshops/%d", "/experts"),
        /** The day of a planned workshop has passed, and nobody has said that it was held. */
        PASSED("/workshops/%d", "/holding"),
        /** A municipality has written its report, and no coordinator has approved it. */
        APPROVAL("/workshops/%d", ""),
        /** Workshops are unused and the season ends soon. */
        UNUSED("/memberships/%d", ""),
        /** A municipality's decision is waited for. */
        DECISION("/memberships/%d", ""),
        /** A member has no first liaison. */
        LIAISON("/municipalities/%03d", ""),
        /** A member has no billing contact. */
        BILLING("/municipalities/%03d", ""),
        /** A contact person has added a colleague who shall sign in, and nobody has invited them. */
        COLLEAGUE("/people/%d", ""),
        /** Somebody says that they no longer have their role, and no coordinator has ended it. */
        LEAVING("/people/%d", "");

        private final String record;
        private final String form;

        Kind(String record, String form) {
            this.record = record;
            this.form = form;
        }
    }

    public String name(Locale locale) {
        return "sv".equals(locale.getLanguage()) ? nameSv : nameFi;
    }

    /** Where it can be looked at. */
    public String record() {
        return kind.record.formatted(target);
    }

    /** The form that mends it. */
    public String remedy() {
        return switch (kind) {
            case REPORT, TRAVEL, PASSED, APPROVAL -> record() + kind.form;
            case UNUSED -> "/workshops/new?membership=" + target;
            case DECISION -> "/decisions/new?membership=" + target;
            case COLLEAGUE, LEAVING -> record();
            case LIAISON, BILLING -> "/people/naming?municipality=%03d&kind=%s".formatted(target, kind);
        };
    }

    /** Days from its day to today; negative for a day to come. */
    public long days(LocalDate today) {
        return ChronoUnit.DAYS.between(day, today);
    }
}
