package fi.verkosto.decision.minutes;

/** Undoes spacing (välit): words set letter by letter ("P ä ä t ö s"), runs of spaces, spaces at the ends of lines. */
final class Spacing {

    private static final int LEAST_SPACED_LETTERS = 4;
    private static final int LONGEST_SPACED_WORD = 120;

    private final Draft spaced;
    private final Draft even;

    private Spacing(Draft spaced) {
        this.spaced = spaced;
        this.even = new Draft(spaced.length());
    }

    static Draft even(Draft spaced) {
        Spacing spacing = new Spacing(spaced);
        int start = 0;
        while (start < spaced.length()) {
            int end = spaced.endOfLine(start);
            spacing.addLine(start, end);
            if (end < spaced.length() && !spacing.endsWithEmptyLine()) {
                spacing.even.addFrom(spaced, end);
            }
            start = end + 1;
        }
        return spacing.even;
    }

    /** More empty lines than one say no more than one. */
    private boolean endsWithEmptyLine() {
        int last = even.length() - 1;
        return last > 0 && even.at(last) == '\n' && even.at(last - 1) == '\n';
    }

    private void addLine(int start, int end) {
        int index = start;
        while (index < end) {
            int runEnd = endOfSpacedWord(index, start, end);
            if (runEnd > index) {
                for (int letter = index; letter < runEnd; letter += 2) {
                    even.addFrom(spaced, letter);
                }
                index = runEnd;
            } else {
                addEvenly(index);
                index++;
            }
        }
        if (even.last() == ' ') {
            even.dropLast();
        }
    }

    private void addEvenly(int index) {
        boolean needless = spaced.at(index) == ' ' && (even.last() == ' ' || even.last() == '\n');
        if (!needless) {
            even.addFrom(spaced, index);
        }
    }

    /** Where a word set letter by letter ends, or the given index if there is none. */
    private int endOfSpacedWord(int index, int start, int end) {
        boolean begins = (index == start || spaced.at(index - 1) == ' ') && spaced.at(index) != ' ';
        int last = index;
        int letters = begins && Character.isLetter(spaced.at(index)) ? 1 : 0;
        while (begins && last - index < LONGEST_SPACED_WORD && isSpacedPair(last, end)) {
            last += 2;
            letters += Character.isLetter(spaced.at(last)) ? 1 : 0;
        }
        return letters >= LEAST_SPACED_LETTERS ? last + 1 : index;
    }

    /** Whether after this single character come one space and another single character. */
    private boolean isSpacedPair(int index, int end) {
        int next = index + 2;
        return next < end
                && spaced.at(index + 1) == ' '
                && spaced.at(next) != ' '
                && (next + 1 == end || spaced.at(next + 1) == ' ');
    }
}
