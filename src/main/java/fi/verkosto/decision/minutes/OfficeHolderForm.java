package fi.verkosto.decision.minutes;

import fi.verkosto.decision.BodyKind;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The decision of an office holder (viranhaltijapäätös).
 *
 * <p>"Kunnanjohtajan viranhaltijapäätös § 12/2023"; "Viranhaltijapäätös" / "Kaupunginjohtaja" / "3.2.2023 § 12"
 */
final class OfficeHolderForm implements HeadingForm {

    private static final int MOST_LINES = 6;

    /** "Viranhaltijapäätös", "Tjänsteinnehavarbeslut 12/2023" */
    private static final Pattern MARK = Pattern.compile(
            "(?:viranhaltijapäätös|viranhaltijan päätös|tjänsteinnehavarbeslut)(?:[ :,-]+)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Kunnanjohtajan päätös", "Kommundirektörens tjänsteinnehavarbeslut" */
    private static final Pattern OWNED = Pattern.compile(
            "(.{3,50}) (?:viranhaltija|tjänsteinnehavar)?(?:päätös|beslut)(?:[ :,-]+|$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Kunnanjohtaja, päätös, 12.1.2027 § 3" */
    private static final Pattern KIND = Pattern.compile(
            "(?:viranhaltija|tjänsteinnehavar)?(?:päätös|beslut)(?:[ :,-]+|$)", Pattern.CASE_INSENSITIVE);

    /** "Kunnanjohtaja", "vs. Kaupunginjohtaja", "Kommundirektören" before a day, a section or the end of the line */
    private static final Pattern HOLDER = Pattern.compile(
            "((?:v[tsa]\\.? |tf\\.? )?" + Titles.TITLE.pattern() + ")(?:[ :,/-]+|$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public List<Heading> at(HeadLines lines, int index) {
        String line = lines.line(index).text();
        Matcher mark = MARK.matcher(line);
        boolean marked = mark.lookingAt();
        Found<Body> holder = holder(lines, index, marked ? mark.end() : 0);
        if (holder != null) {
            return heading(lines, index, index, holder);
        }
        if (marked) {
            for (int next = index + 1; next < Math.min(lines.size(), index + MOST_LINES); next++) {
                holder = holder(lines, next, 0);
                if (holder != null) {
                    return heading(lines, index, next, holder);
                }
            }
        }
        return List.of();
    }

    @Nullable
    private static Found<Body> holder(HeadLines lines, int index, int from) {
        CleanText.Line line = lines.line(index);
        String rest = line.text().substring(from);
        Matcher owned = OWNED.matcher(rest);
        Matcher named = HOLDER.matcher(rest);
        String title = null;
        int end = 0;
        if (owned.lookingAt()) {
            title = Titles.ofOwner(owned.group(1));
            end = owned.end(1);
        }
        if (title == null && named.lookingAt() && isHeadOnly(withoutKind(rest.substring(named.end())))) {
            title = Titles.normal(named.group(1));
            end = named.end(1);
        }
        return title == null ? null : body(title, line.start() + from, line.start() + from + end);
    }

    private static String withoutKind(String rest) {
        Matcher kind = KIND.matcher(rest);
        return kind.lookingAt() ? rest.substring(kind.end()) : rest;
    }

    private static boolean isHeadOnly(String rest) {
        return rest.isEmpty() || HeadLine.of(rest).isHeadOnly(rest);
    }

    private static Found<Body> body(String title, int start, int end) {
        Body body =
                Body.named(BodyKind.OFFICE_HOLDER, BodyNames.capitalised(Titles.definite(Titles.withoutActing(title))));
        return new Found<>(body, start, end);
    }

    /** With day and section of this line or the next ones; without either it is no heading. */
    private static List<Heading> heading(HeadLines lines, int first, int holderAt, Found<Body> holder) {
        Found<LocalDate> date = null;
        Found<Integer> section = null;
        int last = holderAt;
        for (int next = first; next < Math.min(lines.size(), holderAt + MOST_LINES); next++) {
            HeadLine rest = HeadLine.of(lines.line(next).text());
            Pieces pieces = Pieces.in(lines.line(next));
            boolean useful =
                    next <= holderAt || rest.isHeadOnly(lines.line(next).text()) || pieces.opens();
            if (!useful || Labels.of(lines.line(next).text()) != null) {
                break;
            }
            date = date == null ? pieces.date() : date;
            section = section == null ? pieces.section() : section;
            last = pieces.isEmpty() ? last : next;
        }
        boolean anchored = section != null || (date != null && first < holderAt);
        HeadLines.Parts parts = new HeadLines.Parts(holder, date, section, true);
        return anchored
                ? List.of(lines.heading(first, Math.max(last, holderAt), parts).reaching())
                : List.of();
    }
}
