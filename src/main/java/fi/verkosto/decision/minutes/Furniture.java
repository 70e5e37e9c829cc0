package fi.verkosto.decision.minutes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes out what stands at the top and bottom of every page (sivun ylä- ja alatunniste), so that sentences run on. The
 * first head of a page stays: it often says whose minutes they are.
 */
final class Furniture {

    /** "3 (12)", "Sivu 3", "- 3 -", "Sida 3/12" */
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?:(?:sivu|sida|page) ?\\d{1,4}(?: ?[(/] ?\\d{1,4}\\)?)?|\\d{1,4} ?\\( ?\\d{1,4} ?\\)|- \\d{1,4} -)",
            Pattern.CASE_INSENSITIVE);

    /** "Pöytäkirja 3/2021", "Kuhmon kaupunki Pöytäkirja 12/2022 3 (10)" */
    private static final Pattern MINUTES_MARK = Pattern.compile(
            "(?:.{0,60} )?(?:(?:kokous|päätös)?pöytäkirja|viranhaltijapäätös|tjänsteinnehavarbeslut|esityslista|protokoll|föredragningslista)(?: \\d{1,3}/\\d{4})?(?: .{0,20})?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Pöytäkirjan tarkastajien nimikirjaimet:", "Protokolljusterarnas signaturer" */
    private static final Pattern INITIALS = Pattern.compile(
            "(?:pöytäkirjan ?tarkast|tarkastajien nimik|protokolljuster|justerarnas sign).{0,60}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int LONGEST = 100;

    private final Draft full;
    private final List<int[]> lines = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<Boolean> pivots = new ArrayList<>();
    private final List<Boolean> frames = new ArrayList<>();
    private final Set<String> headsSeen = new HashSet<>();

    private Furniture(Draft full) {
        this.full = full;
        for (int start = 0; start < full.length(); start = full.endOfLine(start) + 1) {
            lines.add(new int[] {start, full.endOfLine(start)});
        }
        lines.forEach(line -> texts.add(full.text(line[0], line[1])));
        texts.forEach(text -> pivots.add(isPivot(text)));
        texts.forEach(text -> frames.add(isFrame(text)));
    }

    static Draft removed(Draft full) {
        return new Furniture(full).withoutLaterHeads();
    }

    private Draft withoutLaterHeads() {
        Draft rest = new Draft(full.length());
        boolean headSeen = false;
        boolean pageSeen = false;
        boolean afterRemoved = false;
        for (int index = 0; index < lines.size(); index++) {
            String line = texts.get(index);
            boolean furniture = belongsToPivot(index);
            boolean removed = (furniture && (pageSeen || isEmptyMark(line))) || isRepeatedHead(line);
            boolean gap = line.isEmpty() && isWithinSentence(rest) && (afterRemoved || isBeforePage(index));
            if (!removed && !gap) {
                copy(lines.get(index), rest);
            }
            afterRemoved = removed || (gap && afterRemoved);
            headSeen |= furniture;
            pageSeen |= headSeen && !furniture && !line.isEmpty();
        }
        return rest;
    }

    /** Whether the next line that is not empty belongs to a page's head or foot. */
    private boolean isBeforePage(int index) {
        int next = index + 1;
        while (next < lines.size() && next - index < 6 && texts.get(next).isEmpty()) {
            next++;
        }
        return next < lines.size() && belongsToPivot(next);
    }

    /** Whether what was kept so far breaks off in the middle: then no empty line belongs there. */
    private static boolean isWithinSentence(Draft rest) {
        int last = rest.length() - 1;
        while (last > 0 && rest.at(last) == '\n') {
            last--;
        }
        return last > 0 && (Character.isLetter(rest.at(last)) || rest.at(last) == ',' || rest.at(last) == '-');
    }

    /** A mark that says nothing about the minutes, wherever it stands. */
    private static boolean isEmptyMark(String line) {
        return PAGE_NUMBER.matcher(line).matches() || INITIALS.matcher(line).matches();
    }

    private void copy(int[] line, Draft rest) {
        for (int index = line[0]; index < line[1]; index++) {
            rest.addFrom(full, index);
        }
        if (line[1] < full.length()) {
            rest.addFrom(full, line[1]);
        }
    }

    /** Whether the line is a page's mark, or a head without section that touches one. */
    private boolean belongsToPivot(int index) {
        return pivots.get(index) || (frames.get(index) && (touches(index, 1) || touches(index, -1)));
    }

    private boolean touches(int index, int step) {
        int next = index + step;
        for (int steps = 0; steps < 5 && next >= 0 && next < lines.size(); steps++) {
            if (pivots.get(next)) {
                return true;
            } else if (!texts.get(next).isEmpty() && !frames.get(next)) {
                return false;
            }
            next += step;
        }
        return false;
    }

    private static boolean isFrame(String line) {
        return !line.isEmpty()
                && line.length() <= LONGEST
                && (isNumber(line) || HeadLine.of(line).isFrameOnly(line));
    }

    private static boolean isNumber(String line) {
        return line.length() <= 3 && line.chars().allMatch(Character::isDigit);
    }

    private static boolean isPivot(String line) {
        boolean worthALook = !line.isEmpty() && line.length() <= LONGEST;
        return worthALook
                && (PAGE_NUMBER.matcher(line).matches()
                        || INITIALS.matcher(line).matches()
                        || (MINUTES_MARK.matcher(line).matches()
                                && HeadLine.of(line).isFrameOnly(line)));
    }

    /** The same heading with the same section again: the next page of the same handling. */
    private boolean isRepeatedHead(String line) {
        if (line.length() > LONGEST || line.indexOf('§') < 0) {
            return false;
        }
        HeadLine head = HeadLine.of(line);
        boolean whole =
                head.isHeadOnly(line) && head.body() != null && !head.days().isEmpty();
        return whole && !headsSeen.add(line);
    }
}
