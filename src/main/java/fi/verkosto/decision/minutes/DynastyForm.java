package fi.verkosto.decision.minutes;

import java.util.List;

/**
 * Dynasty and Turku's older pages: body, section and often the day on one line (esityslistajärjestelmä Dynasty).
 *
 * <p>"Khall 26.01.2021 § 27", "Kunnanhallitus § 25 27.01.2025", "Kst 12.01.2023 § 5", "Kh § 272 12.6.2017"
 */
final class DynastyForm implements HeadingForm {

    @Override
    public List<Heading> at(HeadLines lines, int index) {
        boolean complete = lines.body(index) != null && lines.section(index) != null;
        if (!complete || !lines.hasTitleOrNothing(index)) {
            return List.of();
        }
        boolean dateBelow = lines.date(index) == null && isDateOnly(lines, index + 1);
        int last = dateBelow ? index + 1 : index;
        return List.of(lines.heading(
                index, last, new HeadLines.Parts(lines.body(index), lines.date(last), lines.section(index), true)));
    }

    private static boolean isDateOnly(HeadLines lines, int index) {
        return lines.isHeadOnly(index)
                && lines.date(index) != null
                && lines.body(index) == null
                && lines.section(index) == null;
    }
}
