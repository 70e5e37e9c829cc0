package fi.verkosto.decision.minutes;

import java.time.LocalDate;
import java.util.List;

/**
 * CaseM, also called cloudnc, and Helsinki's pages: body and day first, the section on one of the next lines.
 *
 * <p>"Kunnanhallitus, kokous 25.3.2019" / "§ 47"; "Kaupunginhallitus" / "Pöytäkirja 1/2018" / "08.01.2018" / "§ 13 Otsikko"
 */
final class CaseMForm implements HeadingForm {

    private static final int MOST_LINES = 6;

    @Override
    public List<Heading> at(HeadLines lines, int index) {
        if (lines.body(index) == null || lines.section(index) != null || !lines.isHeadOnly(index)) {
            return List.of();
        }
        Found<LocalDate> date = lines.date(index);
        for (int next = index + 1; next < Math.min(lines.size(), index + MOST_LINES); next++) {
            date = date == null ? lines.date(next) : date;
            if (lines.section(next) != null && lines.body(next) == null && lines.hasTitleOrNothing(next)) {
                return date == null || dateFollows(lines, next)
                        ? List.of()
                        : List.of(lines.heading(
                                index, next, new HeadLines.Parts(lines.body(index), date, lines.section(next), true)));
            }
            if (!isFrame(lines, next)) {
                return List.of();
            }
        }
        return List.of();
    }

    /** A day on the next line belongs to this section: then it is another form. */
    private static boolean dateFollows(HeadLines lines, int index) {
        return lines.isHeadOnly(index + 1)
                && lines.date(index + 1) != null
                && lines.section(index + 1) == null
                && lines.body(index + 1) == null;
    }

    private static boolean isFrame(HeadLines lines, int index) {
        return lines.head(index).isFrameOnly(lines.line(index).text())
                && lines.section(index) == null
                && lines.body(index) == null;
    }
}
