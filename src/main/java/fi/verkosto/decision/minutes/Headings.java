package fi.verkosto.decision.minutes;

import java.util.ArrayList;
import java.util.List;

/** Finds the headings of all handlings in a text, whatever form they have (otsikot). */
final class Headings {

    /** The first form that knows a line wins. */
    private static final List<HeadingForm> FORMS = List.of(
            new TurkuForm(),
            new NumberFirstForm(),
            new OfficeHolderForm(),
            new TwebForm(),
            new CaseMForm(),
            new DynastyForm(),
            new SectionForm());

    private Headings() {}

    static List<Heading> of(CleanText text) {
        HeadLines lines = new HeadLines(text);
        List<Heading> found = new ArrayList<>();
        int passed = -1;
        for (int index = 0; index < lines.size(); index++) {
            int start = lines.line(index).start();
            if (start >= passed && mayBegin(lines, index)) {
                for (Heading heading : at(lines, index)) {
                    found.add(heading);
                    passed = heading.end();
                }
            }
        }
        return found;
    }

    private static boolean mayBegin(HeadLines lines, int index) {
        char first = lines.line(index).text().charAt(0);
        return Character.isUpperCase(first) || Character.isDigit(first) || first == '§';
    }

    private static List<Heading> at(HeadLines lines, int index) {
        for (HeadingForm form : FORMS) {
            List<Heading> headings = form.at(lines, index);
            if (!headings.isEmpty()) {
                return headings;
            }
        }
        return List.of();
    }
}
