package fi.verkosto.decision.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the title of the case (asian otsikko): after a label, beside or below the heading, or above it. */
final class CaseTitles {

    private static final int LONGEST = 240;
    private static final int MOST_LINES = 3;
    private static final int LEAST_WRAPPED = 45;

    private CaseTitles() {}

    /** The title that the handling itself gives. */
    @Nullable
    static Found<String> own(Section section) {
        PartText labelled = section.first(Part.TITLE);
        if (labelled == null && section.heading().end() == 0) {
            return null;
        }
        if (labelled != null) {
            int end = endOfParagraph(section.text(), labelled.start(), labelled.end());
            return new Found<>(section.text().flat(labelled.start(), end), labelled.start(), end);
        }
        Found<String> beside = besideHeading(section);
        return beside == null ? below(section) : beside;
    }

    /** The title above the first heading. */
    @Nullable
    static Found<String> above(CleanText text, Section first) {
        List<CleanText.Line> lines = text.lines();
        Found<String> title = null;
        int index = 0;
        while (index < lines.size()
                && lines.get(index).start() < first.heading().start()) {
            CleanText.Line line = lines.get(index);
            if (couldBeTitle(line.text())) {
                int last = lastLine(lines, index, first.heading().start());
                title = joined(text, line.start(), lines.get(last).end());
                index = last;
            }
            index++;
        }
        return title;
    }

    private static int lastLine(List<CleanText.Line> lines, int index, int end) {
        int last = index;
        while (last + 1 < lines.size()
                && last - index < MOST_LINES
                && lines.get(last + 1).start() < end
                && goesOn(lines.get(index), lines.get(last + 1).text())) {
            last++;
        }
        return last;
    }

    private static boolean goesOn(CleanText.Line first, String next) {
        boolean wrapped = first.text().length() >= LEAST_WRAPPED && !next.isEmpty() && couldBeTitle(next);
        return couldContinue(next) || wrapped;
    }

    private static int endOfParagraph(CleanText text, int start, int end) {
        int blank = text.text().indexOf("\n\n", start);
        return Math.min(Math.min(blank < 0 ? end : blank, end), start + LONGEST);
    }

    @Nullable
    private static Found<String> besideHeading(Section section) {
        CleanText text = section.text();
        int lineEnd = text.text().indexOf('\n', section.heading().end());
        int end = lineEnd < 0 ? text.text().length() : lineEnd;
        String rest = text.flat(Math.min(section.heading().end(), end), end);
        boolean heading = section.heading().section() != null;
        if (!heading || rest.length() < 5 || !Character.isLetterOrDigit(rest.charAt(0)) || rest.endsWith(".")) {
            return null;
        }
        return withNextLines(section, section.heading().end(), end);
    }

    @Nullable
    private static Found<String> below(Section section) {
        String text = section.text().text();
        int start = section.heading().end();
        while (start < section.end()) {
            int next = text.indexOf('\n', start);
            int end = next < 0 ? text.length() : next;
            String line = text.substring(start, end).strip();
            if (!line.isEmpty() && !isCaseNumber(line) && !HeadLine.of(line).isFrameOnly(line)) {
                return couldBeTitle(line) ? paragraphTitle(section, start, end) : null;
            }
            start = end + 1;
        }
        return null;
    }

    /** A title stands alone: before an empty line, a label or a case number, and without a point at its end. */
    @Nullable
    private static Found<String> paragraphTitle(Section section, int start, int firstEnd) {
        Found<String> title = withNextLines(section, start, firstEnd);
        String text = section.text().text();
        int next = title.end() + 1;
        boolean alone = next >= section.end() || text.charAt(next) == '\n' || startsSomethingElse(text, next);
        return alone && !title.value().endsWith(".") ? title : null;
    }

    private static boolean startsSomethingElse(String text, int start) {
        int end = text.indexOf('\n', start);
        String line = text.substring(start, end < 0 ? text.length() : end);
        return Labels.of(line) != null || isCaseNumber(line);
    }

    private static Found<String> withNextLines(Section section, int start, int firstEnd) {
        String text = section.text().text();
        int end = firstEnd;
        for (int count = 1; count < MOST_LINES && end + 1 < section.end(); count++) {
            int next = text.indexOf('\n', end + 1);
            String line = text.substring(end + 1, next < 0 ? text.length() : next);
            boolean open = text.lastIndexOf('(', end) > Math.max(start - 1, text.lastIndexOf(')', end));
            boolean wrapped =
                    end - start >= LEAST_WRAPPED && couldBeTitle(line) && endsAfter(text, end + 1 + line.length());
            if (!(couldContinue(line) || wrapped || (open && line.indexOf(')') >= 0))
                    || end - start + line.length() > LONGEST) {
                break;
            }
            end = end + 1 + line.length();
        }
        return joined(section.text(), start, end);
    }

    /** Whether an empty line follows. */
    private static boolean endsAfter(String text, int lineEnd) {
        return text.startsWith("\n\n", lineEnd);
    }

    private static Found<String> joined(CleanText text, int start, int end) {
        String title = text.flat(start, end).strip();
        return new Found<>(title.endsWith(":") ? title.substring(0, title.length() - 1) : title, start, end);
    }

    private static boolean couldBeTitle(String line) {
        boolean head = HeadLine.of(line).isHeadOnly(line) || HeadLine.of(line).isFrameOnly(line);
        return line.length() >= 5
                && line.length() <= LONGEST
                && (Character.isUpperCase(line.charAt(0)) || Character.isDigit(line.charAt(0)))
                && !line.endsWith(".")
                && !head
                && !line.endsWith(":")
                && !OfficerWords.isOfficer(line)
                && !isCaseNumber(line)
                && Labels.of(line) == null;
    }

    /** A title that was broken goes on in lower case. */
    private static boolean couldContinue(String line) {
        return !line.isEmpty()
                && (Character.isLowerCase(line.charAt(0)) || line.charAt(0) == '(')
                && !line.endsWith(".")
                && !isCaseNumber(line)
                && Labels.of(line) == null;
    }

    private static boolean isCaseNumber(String line) {
        Label label = Labels.of(line);
        if (label != null && label.part() == Part.CASE_NUMBER) {
            return true;
        }
        List<Found<String>> numbers = line.length() > 120 ? List.of() : CaseNumbers.all(line, 0, line.length());
        return !numbers.isEmpty()
                && line.length() - (numbers.get(0).end() - numbers.get(0).start()) < 16;
    }
}
