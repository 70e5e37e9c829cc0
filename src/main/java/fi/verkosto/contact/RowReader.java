package fi.verkosto.contact;

import fi.verkosto.contact.ImportWords.NamedRole;
import fi.verkosto.contact.RowRejected.Reason;
import fi.verkosto.contact.WantedPerson.WantedRole;
import fi.verkosto.document.TableRow;
import fi.verkosto.municipality.Municipality;
import fi.verkosto.shared.PhoneNumber;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what the rows of a file of people say. */
final class RowReader {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TITLE = 200;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT));
    /** Last days with which other programs say that there is none. */
    private static final Set<String> ENDLESS = Set.of("31.12.2099", "2099-12-31", "31.12.9999", "9999-12-31");

    private static final Pattern OTHER = Pattern.compile("(?iu)(muu|annan|other)\\s*:\\s*(.*)");
    private static final Pattern ACTING_TITLE = Pattern.compile("(?iu)(vt|vs|tf|t\\.f|vik)\\.?\\s+(\\S.*)");
    /**
     * Spreadsheets take numbers for sums and drop what comes before the first digit that counts. With a digit more it may as well
     * be one of Denmark, Norway or Sweden that has lost its plus: nobody guesses whose.
     */
    private static final Pattern FINNISH_WITHOUT_ZERO = Pattern.compile("(4\\d|50)\\d{5,7}");

    private static final Pattern FINNISH_WITHOUT_PLUS = Pattern.compile("358\\d{6,11}");
    /** Of names such as von Essen. */
    private static final Set<String> PARTICLES = Set.of("von", "af", "de", "van", "der", "la", "da");

    private final ImportHead head;
    private final MunicipalityNames municipalities;

    RowReader(ImportHead head, MunicipalityNames municipalities) {
        this.head = head;
        this.municipalities = municipalities;
    }

    /** The name as the row has it, also of one that cannot be read. */
    String nameIn(TableRow row) {
        String whole = head.text(row, ImportColumn.NAME);
        String name = whole.isEmpty()
                ? (head.text(row, ImportColumn.FIRST_NAME) + " " + head.text(row, ImportColumn.LAST_NAME)).strip()
                : whole;
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    /**
     * What the row says.
     *
     * @throws RowRejected when it says what cannot be
     */
    WantedPerson read(TableRow row) {
        String[] name = name(row);
        Title title = title(row);
        String place = head.text(row, ImportColumn.ORGANISATION);
        Municipality municipality = municipalities.find(place).orElse(null);
        return new WantedPerson(
                name[0],
                name[1],
                title.title(),
                head.has(ImportColumn.ACTING),
                title.acting(),
                email(row),
                phone(row),
                language(row),
                employer(place, municipality),
                municipality,
                role(row));
    }

    private String[] name(TableRow row) {
        String first = head.text(row, ImportColumn.FIRST_NAME);
        String last = head.text(row, ImportColumn.LAST_NAME);
        String whole = head.text(row, ImportColumn.NAME);
        if (first.isEmpty() && last.isEmpty() && !whole.isEmpty()) {
            String[] parts = parts(whole);
            first = parts[0];
            last = parts[1];
        }
        if (first.isEmpty() || last.isEmpty()) {
            throw new RowRejected(Reason.NAME_MISSING);
        }
        if (first.length() > LONGEST_NAME || last.length() > LONGEST_NAME) {
            throw new RowRejected(Reason.NAME_TOO_LONG, LONGEST_NAME);
        }
        return new String[] {first, last};
    }

    /** First and last name: "Malli, Maija" or "Maija Malli", with what belongs to the last name. */
    private static String[] parts(String whole) {
        int comma = whole.indexOf(',');
        if (comma >= 0) {
            return new String[] {
                whole.substring(comma + 1).strip(), whole.substring(0, comma).strip()
            };
        }
        List<String> words = List.of(whole.split(" "));
        int from = words.size() - 1;
        while (from > 1 && PARTICLES.contains(words.get(from - 1).toLowerCase(Locale.ROOT))) {
            from--;
        }
        return new String[] {
            String.join(" ", words.subList(0, from)), String.join(" ", words.subList(from, words.size()))
        };
    }

    private record Title(@Nullable String title, @Nullable Acting acting) {}

    private Title title(TableRow row) {
        String typed = head.text(row, ImportColumn.TITLE);
        String word = head.text(row, ImportColumn.ACTING);
        Matcher together = ACTING_TITLE.matcher(typed);
        boolean isTogether = together.matches();
        String title = isTogether ? together.group(2) : typed;
        if (title.length() > LONGEST_TITLE) {
            throw new RowRejected(Reason.TITLE_TOO_LONG, LONGEST_TITLE);
        }
        if (word.isEmpty() && isTogether) {
            word = together.group(1);
        }
        Acting acting = null;
        if (!word.isEmpty()) {
            String meant = word;
            acting = ImportWords.acting(word).orElseThrow(() -> new RowRejected(Reason.ACTING, meant));
        }
        if (acting != null && title.isEmpty()) {
            throw new RowRejected(Reason.TITLE_MISSING);
        }
        return new Title(title.isEmpty() ? null : title, acting);
    }

    private @Nullable EmailAddress email(TableRow row) {
        String typed = head.text(row, ImportColumn.EMAIL);
        return typed.isEmpty()
                ? null
                : EmailAddress.find(typed).orElseThrow(() -> new RowRejected(Reason.EMAIL, shown(typed)));
    }

    private @Nullable PhoneNumber phone(TableRow row) {
        String typed = head.text(row, ImportColumn.PHONE);
        if (typed.isEmpty()) {
            return null;
        }
        try {
            String plain = typed.replace(" ", "");
            if (FINNISH_WITHOUT_ZERO.matcher(plain).matches()) {
                return PhoneNumber.parse("0" + plain);
            }
            return PhoneNumber.parse(FINNISH_WITHOUT_PLUS.matcher(plain).matches() ? "+" + plain : typed);
        } catch (IllegalArgumentException unreadable) {
            throw new RowRejected(Reason.PHONE, shown(typed));
        }
    }

    private @Nullable String language(TableRow row) {
        String typed = head.text(row, ImportColumn.LANGUAGE);
        return typed.isEmpty()
                ? null
                : ImportWords.language(typed).orElseThrow(() -> new RowRejected(Reason.LANGUAGE, shown(typed)));
    }

    private Employer employer(String place, @Nullable Municipality municipality) {
        if (place.isEmpty()) {
            throw new RowRejected(Reason.ORGANISATION_MISSING);
        }
        if (municipality != null) {
            return Employer.municipality(municipality.getCode());
        }
        Optional<Organisation> known = ImportWords.organisation(place);
        if (known.isPresent()) {
            return new Employer(known.get(), null, null);
        }
        Matcher other = OTHER.matcher(place);
        if (!other.matches() || other.group(2).isEmpty() || other.group(2).length() > LONGEST_TITLE) {
            throw new RowRejected(Reason.ORGANISATION, shown(place));
        }
        return new Employer(Organisation.OTHER, null, other.group(2));
    }

    private @Nullable WantedRole role(TableRow row) {
        String typed = head.text(row, ImportColumn.ROLE);
        LocalDate from = day(row, ImportColumn.FROM);
        LocalDate until = ENDLESS.contains(head.text(row, ImportColumn.UNTIL)) ? null : day(row, ImportColumn.UNTIL);
        if (typed.isEmpty()) {
            if (from != null || until != null) {
                throw new RowRejected(Reason.DAYS_WITHOUT_ROLE);
            }
            return null;
        }
        NamedRole role = ImportWords.role(typed).orElseThrow(() -> new RowRejected(Reason.ROLE, shown(typed)));
        return new WantedRole(role.kind(), role.primary(), from, until);
    }

    private @Nullable LocalDate day(TableRow row, ImportColumn column) {
        String typed = head.text(row, column);
        if (typed.isEmpty()) {
            return null;
        }
        for (DateTimeFormatter form : DAYS) {
            try {
                LocalDate day = LocalDate.parse(typed, form);
                if (day.getYear() >= FIRST_YEAR && day.plusDays(1).getYear() <= LAST_YEAR) {
                    return day;
                }
            } catch (DateTimeParseException unlike) {
                // the next form
            }
        }
        throw new RowRejected(Reason.DAY, shown(typed));
    }

    /** A cell as a sentence quotes it. */
    private static String shown(String typed) {
        return typed.length() > LONGEST_NAME ? typed.substring(0, LONGEST_NAME) + "…" : typed;
    }
}
