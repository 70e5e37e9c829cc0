package fi.verkosto.decision.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the count of the vote in a handling (äänestys). */
final class Tallies {

    /** "4 jaa-ääntä ja 5 ei-ääntä", "5 ja-röster och 4 nej-röster" */
    private static final Pattern NUMBER_FIRST =
            pattern("(\\d{1,3}) (?:kpl )?(?:jaa|ja)(?:-|ääntä| ?-?röst)[^0-9]{0,80}?"
                    + "(\\d{1,3}) (?:kpl )?(?:ei|nej)(?:-|ääntä| )");

    /** "JAA 4 ääntä, EI 5 ääntä", "Jaa-ääniä annettiin 4 ja ei-ääniä 5", "JA: 5, NEJ: 4" */
    private static final Pattern WORD_FIRST = pattern("(?<!\\p{L})jaa?(?!\\p{L})[^0-9.]{0,60}?(\\d{1,3})(?![\\d.]\\d)"
            + "[^0-9]{0,300}?(?<!\\p{L})(?:ei|nej)(?!\\p{L})[^0-9.]{0,60}?(\\d{1,3})(?![\\d.]\\d)");

    /** "äänin 5-4", "äänin 5 - 4", "med rösterna 6-3", "med 5 röster mot 4" */
    private static final Pattern WINNER_FIRST = pattern(
            "(?:äänin|rösterna|röstetalet|rösterna|ääntä) (\\d{1,3}) ?(?:-|/|vastaan) ?(\\d{1,3})(?!\\d|\\.\\d)"
                    + "|med (\\d{1,3})(?: röster)? mot (\\d{1,3})|äänestyksessä (\\d{1,3}) ?- ?(\\d{1,3})(?!\\d|\\.\\d)");

    private Tallies() {}

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Every count in the texts, in their order. */
    static List<Found<Tally>> of(CleanText text, List<PartText> parts) {
        List<Found<Tally>> found = new ArrayList<>();
        parts.forEach(part -> find(text, part, found));
        return found;
    }

    private static void find(CleanText text, PartText part, List<Found<Tally>> found) {
        for (Pattern pattern : List.of(NUMBER_FIRST, WORD_FIRST, WINNER_FIRST)) {
            Matcher matcher = pattern.matcher(text.flat()).region(part.start(), part.end());
            boolean any = false;
            while (matcher.find()) {
                any = true;
                found.add(tally(matcher, pattern == WINNER_FIRST));
            }
            if (any) {
                return;
            }
        }
    }

    private static Found<Tally> tally(Matcher matcher, boolean winnerFirst) {
        List<Integer> numbers = new ArrayList<>();
        for (int group = 1; group <= matcher.groupCount(); group++) {
            String digits = matcher.group(group);
            if (digits != null) {
                numbers.add(Integer.valueOf(digits));
            }
        }
        return new Found<>(new Tally(numbers.get(0), numbers.get(1), winnerFirst), matcher.start(), matcher.end());
    }

    /** The only count, or null when there are several that could be meant or none. */
    @Nullable
    static Found<Tally> only(List<Found<Tally>> found) {
        if (found.isEmpty()) {
            return null;
        }
        Found<Tally> told = found.stream()
                .filter(tally -> !tally.value().winnerFirst())
                .findFirst()
                .orElse(found.get(0));
        boolean same = found.stream().allMatch(tally -> tally.value().agreesWith(told.value()));
        return same ? told : null;
    }
}
