package fi.verkosto.decision.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line taken as a heading (otsikkorivi): the body, days and section numbers with which it begins, and the rest.
 *
 * @param restAt where in the line the rest begins
 */
record HeadLine(
        @Nullable Found<Body> body,
        List<Found<LocalDate>> days,
        List<Found<Integer>> sections,
        int fillers,
        int restAt) {

    /** "§ 27", "§27/2023", "Pykälä 27" */
    private static final Pattern SECTION_AFTER = Pattern.compile(
            "(?:§|pykälä|paragraf) ?(\\d{1,4})(?: ?/ ?(?:19|20)\\d{2})?(?!\\d|\\.\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "45 §" */
    private static final Pattern SECTION_BEFORE = Pattern.compile("(\\d{1,4}) ?§(?! ?\\d{1,4}(?!\\d|\\.\\d))");

    /** "kokous", "klo 17:00", "Pöytäkirja 3/2021", "3 (12)", "Sysmän kunta" */
    private static final Pattern FILLER = Pattern.compile(
            "(?:kokous(?:päivä|aika|pvm)?|kokouspöytäkirja|sammanträdesprotokoll|möte|protokollet är granskat|pöytäkirja on tarkastettu|tarkastettu|granskat|aika|den|(?:maanantai|tiistai|keskiviikko|torstai|perjantai)(?:na)?"
                    + "|(?:måndag|tisdag|onsdag|torsdag|fredag)(?:en)?|(?:asia|ärende|\\p{L}{1,4})/\\d{1,3}|päivämäärä|pvm|sammanträde(?:sdatum)?|datum|kello|klo|kl|nro|nr|sivu|sida|ote"
                    + "|pöytäkirja(?:note|sta)?|esityslista|protokoll(?:sutdrag)?|föredragningslista|päätöspöytäkirja"
                    + "|julkinen|toimielin|pykälä|organ|paragraf|tarkastamaton)(?![\\p{L}-])"
                    + "|\\d{1,2}[.:]\\d{2}(?![.\\d])|\\d{1,3}/(?:19|20)\\d{2}(?!\\d)|\\d{1,4} ?[(/] ?\\d{1,4}\\)?(?![\\d/.])|\\d{1,3}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Sysmän kunta", "Pedersöre kommun", "UUDENKAUPUNGIN KAUPUNKI" */
    private static final Pattern MUNICIPALITY = Pattern.compile(
            "\\p{Lu}[\\p{L}-]{1,30} (?:kunta|kaupunki|kommun|stad|KUNTA|KAUPUNKI|KOMMUN|STAD)(?!\\p{L})");

    private static final String SEPARATORS = " ,;:/|-.()";

    static HeadLine of(String line) {
        return new Scan(line).read();
    }

    boolean hasRest(String line) {
        return restAt < line.length();
    }

    boolean isHeadOnly(String line) {
        return !hasRest(line) && (body != null || !days.isEmpty() || !sections.isEmpty());
    }

    /** Whether it could stand at the top of a page: a head without a section, or words such as "Pöytäkirja 3/2021". */
    boolean isFrameOnly(String line) {
        return !hasRest(line) && sections.isEmpty() && (fillers > 0 || body != null || !days.isEmpty());
    }

    /** One walk along a line. */
    private static final class Scan {

        private final String line;
        private final List<Found<LocalDate>> days = new ArrayList<>();
        private final List<Found<Integer>> sections = new ArrayList<>();
        private @Nullable Found<Body> body;
        private int fillers;
        private int at;

        Scan(String line) {
            this.line = line;
        }

        HeadLine read() {
            int before = -1;
            while (before != at) {
                before = at;
                skipSeparators();
                if (at < line.length()) {
                    take();
                }
            }
            return new HeadLine(body, days, sections, fillers, at);
        }

        private void skipSeparators() {
            int next = at;
            while (next < line.length() && SEPARATORS.indexOf(line.charAt(next)) >= 0) {
                next++;
            }
            at = next;
        }

        private void take() {
            Found<Integer> section = section();
            Found<LocalDate> day = section == null ? Dates.at(line, at) : null;
            if (section != null) {
                sections.add(section);
                at = section.end();
            } else if (day != null) {
                days.add(day);
                at = day.end();
            } else if (!takeFiller()) {
                takeBody();
            }
        }

        @Nullable
        private Found<Integer> section() {
            Matcher after =
                    SECTION_AFTER.matcher(line).region(at, line.length()).useTransparentBounds(true);
            Matcher before =
                    SECTION_BEFORE.matcher(line).region(at, line.length()).useTransparentBounds(true);
            if (after.lookingAt()) {
                return new Found<>(Integer.valueOf(after.group(1)), after.start(), after.end());
            }
            return before.lookingAt()
                    ? new Found<>(Integer.valueOf(before.group(1)), before.start(), before.end())
                    : null;
        }

        private boolean takeFiller() {
            for (Pattern pattern : List.of(FILLER, MUNICIPALITY)) {
                Matcher filler = pattern.matcher(line).region(at, line.length()).useTransparentBounds(true);
                if (filler.lookingAt()) {
                    fillers++;
                    at = filler.end();
                    return true;
                }
            }
            return false;
        }

        private void takeBody() {
            Found<Body> named = body == null ? BodyNames.at(line, at) : null;
            if (named != null) {
                body = named;
                at = named.end();
            }
        }
    }
}
