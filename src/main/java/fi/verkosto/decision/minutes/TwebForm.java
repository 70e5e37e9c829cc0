package fi.verkosto.decision.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * TWeb as Kuopio prints it: the body, then a section and the day of each handling, every one on a line of its own. The
 * last section is the handling at hand; where its day is missing, nobody knows it.
 *
 * <p>"Kaupunginhallitus" / "45 §" / "30.1.2017" / "§ 70"
 */
final class TwebForm implements HeadingForm {

    @Override
    public List<Heading> at(HeadLines lines, int index) {
        boolean bodyAlone = lines.body(index) != null && lines.isHeadOnly(index) && lines.section(index) == null;
        List<Heading> found = new ArrayList<>();
        int next = index + 1;
        while (bodyAlone && lines.isHeadOnly(next) && lines.section(next) != null && lines.body(next) == null) {
            Found<LocalDate> date = dateOf(lines, next);
            int last = date != null && lines.date(next) == null ? next + 1 : next;
            int first = found.isEmpty() ? index : next;
            found.add(lines.heading(
                    first, last, new HeadLines.Parts(lines.body(index), date, lines.section(next), false)));
            next = last + 1;
        }
        boolean dated = found.stream().anyMatch(heading -> heading.date() != null);
        return dated ? found : List.of();
    }

    @Nullable
    private static Found<LocalDate> dateOf(HeadLines lines, int index) {
        if (lines.date(index) != null) {
            return lines.date(index);
        }
        boolean onNextLine =
                lines.isHeadOnly(index + 1) && lines.section(index + 1) == null && lines.body(index + 1) == null;
        return onNextLine ? lines.date(index + 1) : null;
    }
}
