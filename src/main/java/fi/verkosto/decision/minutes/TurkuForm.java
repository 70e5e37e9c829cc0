package fi.verkosto.decision.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turku's pages: a table with a line for each body that has handled the case, later repeated as "Kh § 517" without day.
 *
 * <p>"Turun kaupunki | § | Kokouspvm | Asia | 1" / "Kaupunginhallitus | 517 | 14.12.2020 | 21"
 */
final class TurkuForm implements HeadingForm {

    private static final Pattern TABLE_HEAD = Pattern.compile(".{0,60}§ Kokouspvm.{0,40}");

    /** "517 14.12.2020 21" after the body */
    private static final Pattern ROW = Pattern.compile("[ |]*(\\d{1,4})[ |]+(?=\\d)");

    @Override
    public List<Heading> at(HeadLines lines, int index) {
        List<Heading> found = new ArrayList<>();
        if (!TABLE_HEAD.matcher(lines.line(index).text()).matches()) {
            return found;
        }
        for (int next = index + 1; next < lines.size(); next++) {
            CleanText.Line line = lines.line(next);
            Found<Body> body = BodyNames.at(line.text(), 0);
            Matcher row = body == null
                    ? null
                    : ROW.matcher(line.text()).region(body.end(), line.text().length());
            if (row == null || !row.lookingAt()) {
                return found;
            }
            Found<LocalDate> date = Dates.at(line.text(), row.end());
            Found<Integer> section = new Found<>(Integer.valueOf(row.group(1)), row.start(1), row.end(1));
            int by = line.start();
            found.add(new Heading(
                    by, line.end(), Pieces.moved(body, by), Pieces.moved(date, by), Pieces.moved(section, by), true));
        }
        return found;
    }
}
