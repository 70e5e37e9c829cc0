package fi.verkosto.decision.minutes;

import fi.verkosto.decision.Officer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads who prepared and who presented a case (valmistelija, esittelijä). */
final class Officers {

    private static final int LONGEST = 220;

    private static final Pattern OWNER = Pattern.compile(
            "(\\p{L}{3,40}) (?:\\p{L}+ )?(?:(?:päätös)?(?:ehdotus|esitys)|(?:besluts?)?förslag|beredning|valmistelu)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Section section;

    Officers(Section section) {
        this.section = section;
    }

    @Nullable
    Found<Officer> preparer() {
        PartText part = section.first(Part.PREPARER);
        if (part == null) {
            PartText empty = section.all(Part.PREPARER).isEmpty()
                    ? null
                    : section.all(Part.PREPARER).get(0);
            return empty == null ? inBackground() : owner(empty);
        }
        Found<Officer> preparer = beginningOf(part);
        Found<Officer> owner = part.words().indexOf(' ') < 0 ? null : owner(part);
        return owner != null ? owner : preparer == null ? null : withTitle(preparer);
    }

    /** A line such as "Hallintojohtaja Liisa Korhonen" among the first ones, before the text of the office. */
    @Nullable
    private Found<Officer> inBackground() {
        PartText proposal = section.first(Part.PROPOSAL);
        int before = proposal == null ? section.end() : proposal.labelStart();
        for (PartText background : section.all(Part.BACKGROUND)) {
            Found<Officer> preparer = background.end() <= before ? onLineOf(background) : null;
            if (preparer != null) {
                return preparer;
            }
        }
        return null;
    }

    /** The last line of the part is the presenter's. */
    @Nullable
    private Found<Officer> onLineOf(PartText background) {
        int start = background.start();
        for (int lines = 0; lines < 12 && start < background.end(); lines++) {
            int next = section.text().text().indexOf('\n', start);
            int end = next < 0 || next > background.end() ? background.end() : next;
            boolean presenter = section.text().flat(end, background.end()).isBlank();
            if (!presenter && OfficerWords.isOfficer(section.text().flat(start, end))) {
                return OfficerWords.read(section.text(), start, end);
            }
            start = end + 1;
        }
        return null;
    }

    @Nullable
    Found<Officer> presenter() {
        PartText part = section.last(Part.PRESENTER);
        Found<Officer> presenter = part == null ? null : beginningOf(part);
        PartText proposal = section.last(Part.PROPOSAL);
        if (presenter == null && proposal != null) {
            presenter = atTopOf(proposal);
            presenter = presenter == null ? before(proposal) : presenter;
            presenter = presenter == null ? owner(proposal) : presenter;
        }
        return presenter;
    }

    @Nullable
    private Found<Officer> beginningOf(PartText part) {
        return OfficerWords.read(section.text(), part.start(), Math.min(part.end(), part.start() + LONGEST));
    }

    /** Where the words of a proposal begin: after the presenter, if they stand at its top. */
    int startOf(PartText proposal) {
        Found<Officer> officer = atTopOf(proposal);
        int lineEnd = officer == null ? -1 : section.text().text().indexOf('\n', officer.end());
        int start = lineEnd < 0 ? proposal.start() : lineEnd;
        while (start < proposal.end() && section.text().flat().charAt(start) == ' ') {
            start++;
        }
        return start;
    }

    /** "Päätösehdotus" / "Kaupunginjohtaja Jarmo Pirhonen" / the text */
    @Nullable
    private Found<Officer> atTopOf(PartText proposal) {
        String text = section.text().text();
        int lineEnd = text.indexOf('\n', proposal.start());
        boolean moreLines = lineEnd > 0 && lineEnd < proposal.end();
        return moreLines ? OfficerWords.only(section.text(), proposal.start(), lineEnd) : null;
    }

    /** "Kaupunginjohtaja Minna Arve:" / "Ehdotus" */
    @Nullable
    private Found<Officer> before(PartText proposal) {
        String text = section.text().text();
        int end = Math.max(section.start(), proposal.labelStart() - 1);
        while (end > section.start() && text.charAt(end - 1) == '\n') {
            end--;
        }
        int start = Math.max(section.start(), text.lastIndexOf('\n', Math.max(0, end - 1)) + 1);
        return start < end ? OfficerWords.only(section.text(), start, end) : null;
    }

    /** "Kunnanjohtajan ehdotus" */
    @Nullable
    private static Found<Officer> owner(PartText part) {
        Matcher owner = OWNER.matcher(part.words());
        String title = owner.lookingAt() ? Titles.ofOwner(owner.group(1)) : null;
        int end = part.labelStart() + (title == null ? 0 : owner.end(1));
        return title == null
                ? null
                : new Found<>(new Officer(null, Titles.normal(title), false), part.labelStart(), end);
    }

    /** A title that stands with the name somewhere else in the handling. */
    private Found<Officer> withTitle(Found<Officer> officer) {
        String name = officer.value().name();
        if (officer.value().title() != null || name == null) {
            return officer;
        }
        String text = section.flat();
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            String title = Titles.before(text, at);
            if (title != null) {
                int start = text.lastIndexOf(' ', Math.max(0, at - 2)) + 1;
                return officer.map(found -> new Officer(name, title, Titles.isActing(text, start)));
            }
        }
        return officer;
    }
}
