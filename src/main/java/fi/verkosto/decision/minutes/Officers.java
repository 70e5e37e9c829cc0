package fi.verkosto.decision.minutes;

import fi.verkosto.decision.Officer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads who prepared and who presented a case (valmistelija, esittelijä). */
final class Officers {

    private static final int LONGEST = 220;
    private static final int MOST_OTHER_WORDS = 22;

    /** "Nimi: Lasse Peltonen", "Namn: Jan Finne" */
    private static final Pattern NAME_FIELD = Pattern.compile("(?:Nimi|Namn) ?: ?");

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
        Found<Officer> preparer = read(part.start(), Math.min(part.end(), part.start() + LONGEST));
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
            if (!presenter && isOfficer(section.text().flat(start, end))) {
                return read(start, end);
            }
            start = end + 1;
        }
        return null;
    }

    @Nullable
    Found<Officer> presenter() {
        PartText part = section.last(Part.PRESENTER);
        Found<Officer> presenter =
                part == null ? null : read(part.start(), Math.min(part.end(), part.start() + LONGEST));
        PartText proposal = section.last(Part.PROPOSAL);
        if (presenter == null && proposal != null) {
            presenter = atTopOf(proposal);
            presenter = presenter == null ? before(proposal) : presenter;
            presenter = presenter == null ? owner(proposal) : presenter;
        }
        return presenter;
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
        return moreLines ? onlyOfficer(proposal.start(), lineEnd) : null;
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
        return start < end ? onlyOfficer(start, end) : null;
    }

    /** The officer of a line that says nothing else. */
    @Nullable
    private Found<Officer> onlyOfficer(int start, int end) {
        String line = section.text().flat(start, end);
        Found<String> title = line.length() > 90 ? null : Titles.first(line);
        Found<Officer> officer = title == null || title.start() > 6 ? null : read(start, end);
        boolean only = officer != null
                && officer.value().name() != null
                && !line.endsWith(".")
                && line.length() - (officer.end() - officer.start()) < MOST_OTHER_WORDS;
        return only ? officer : null;
    }

    /** Whether a line names an office and its holder and nothing else: "Hallintojohtaja Liisa Korhonen 7.12.2020:" */
    static boolean isOfficer(String line) {
        Found<String> title = line.length() > 90 ? null : Titles.first(line);
        Found<String> name = title == null ? null : Names.first(line);
        if (title == null || name == null || title.start() > 6 || line.endsWith(".")) {
            return false;
        }
        int end = Math.max(title.end(), name.end());
        return line.length() - (end - Math.min(title.start(), name.start())) < MOST_OTHER_WORDS;
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

    @Nullable
    private Found<Officer> read(int start, int end) {
        String text = section.text().flat(start, end);
        Found<String> title = Titles.first(text);
        Found<String> name = name(text, title);
        if (name == null && title == null) {
            return null;
        }
        boolean acting = title != null && Titles.isActing(text, title.start());
        int from = Math.min(startOf(name, text.length()), startOf(title, text.length()));
        int to = Math.max(endOf(name), endOf(title));
        Officer officer = new Officer(
                name == null ? null : name.value(), title == null ? null : Titles.normal(title.value()), acting);
        return new Found<>(officer, start + from, start + to);
    }

    private static int startOf(@Nullable Found<String> found, int otherwise) {
        return found == null ? otherwise : found.start();
    }

    private static int endOf(@Nullable Found<String> found) {
        return found == null ? 0 : found.end();
    }

    /** The name after the title, or else before it. */
    @Nullable
    private static Found<String> name(String text, @Nullable Found<String> title) {
        Matcher field = NAME_FIELD.matcher(text);
        if (title == null || field.find() || title.start() > 5 && startsWithName(text, title)) {
            return Names.first(text);
        }
        Found<String> after = Pieces.moved(Names.first(text.substring(title.end())), title.end());
        return after == null ? Names.first(text.substring(0, title.start())) : after;
    }

    private static boolean startsWithName(String text, Found<String> title) {
        Found<String> before = Names.first(text.substring(0, title.start()));
        return before != null && before.start() == 0;
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
