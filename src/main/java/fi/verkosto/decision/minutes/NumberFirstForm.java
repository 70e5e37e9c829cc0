package fi.verkosto.decision.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pages of some Swedish-speaking municipalities: section, body, day and hour on one line.
 *
 * <p>"14, KST 2021-01-25 18:00"
 */
final class NumberFirstForm implements HeadingForm {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,4}), (?=\\p{Lu})");

    @Override
    public List<Heading> at(HeadLines lines, int index) {
        CleanText.Line line = lines.line(index);
        Matcher number = NUMBER.matcher(line.text());
        Found<Body> body = number.lookingAt() ? BodyNames.at(line.text(), number.end()) : null;
        if (body == null) {
            return List.of();
        }
        Found<LocalDate> date = Dates.first(line.text(), body.end(), line.text().length());
        if (date == null) {
            return List.of();
        }
        Found<Integer> section = new Found<>(Integer.valueOf(number.group(1)), 0, number.end(1));
        int by = line.start();
        return List.of(new Heading(
                by, line.end(), Pieces.moved(body, by), Pieces.moved(date, by), Pieces.moved(section, by), true));
    }
}
