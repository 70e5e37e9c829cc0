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
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a file of people, whose first row says what stands where. */
final class RowReader {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TITLE = 200;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT));
    private static final Pattern OTHER = Pattern.compile("(?iu)(muu|annan|other)\\s*:\\s*(.*)");
    private static final Pattern ACTING_TITLE = Pattern.compile("(?iu)(vt|vs|tf|t\\.f|vik)\\.?\\s+(\\S.*)");
    private static final Pattern CODE = Pattern.compile("\\d{1,3}");
    /** Spreadsheets take numbers for sums and drop what comes before the first digit that counts. */
    private static final Pattern FINNISH_WITHOUT_ZERO = Pattern.compile("(4\\d|50)\\d{5,8}");

    private static final Pattern FINNISH_WITHOUT_PLUS = Pattern.compile("358\\d{6,11}");
    /** Of names such as von Essen. */
    private static final Set<String> PARTICLES = Set.of("von", "af", "de", "van", "der", "la", "da");

    private final Map<ImportColumn, Integer> columns = new EnumMap<>(ImportColumn.class);
    private final List<String> unknown = new ArrayList<>();
    private final MunicipalityNames municipalities;

    /**
     * Reads the first row.
     *
     * @throws ImportColumnTwice when two columns mean the same
     * @throws ImportColumnsMissing when it has no column for what every row needs
     */
    RowReader(TableRow head, MunicipalityNames municipalities) {
        this.municipalities = municipalities;
        for (int at = 0; at < head.cells().size(); at++) {
            String word = head.cell(at);
            ImportColumn column = ImportColumn.find(word).orElse(null);
            if (column == null) {
                if (!word.isEmpty()) {
                    unknown.add(word);
                }
            } else {
                Integer before = columns.put(column, at);
                if (before != null) {
                    throw new ImportColumnTwice(head.cell(before), word);
                }
            }
        }
        requireColumns();
    }

    private void requireColumns() {
        if (!columns.containsKey(ImportColumn.NAME)) {
            if (!columns.containsKey(ImportColumn.FIRST_NAME) && !columns.containsKey(ImportColumn.LAST_NAME)) {
                throw new ImportColumnsMissing(ImportColumn.NAME);
            }
            require(ImportColumn.FIRST_NAME);
            require(ImportColumn.LAST_NAME);
        }
        require(ImportColumn.ORGANISATION);
    }

    private void require(ImportColumn column) {
        if (!columns.containsKey(column)) {
            throw new ImportColumnsMissing(column);
        }
    }

    /** Heads of columns that are left aside. */
    List<String> unknown() {
        return List.copyOf(unknown);
    }

    /** The name as the row has it, also of one that cannot be read. */
    String nameIn(TableRow row) {
        String whole = text(row, ImportColumn.NAME);
        String name = whole.isEmpty()
                ? (text(row, ImportColumn.FIRST_NAME) + " " + text(row, ImportColumn.LAST_NAME)).strip()
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
        String place = text(row, ImportColumn.ORGANISATION);
        Municipality municipality = municipalities.find(place).orElse(null);
        return new WantedPerson(
                name[0],
                name[1],
                title.title(),
                columns.containsKey(ImportColumn.ACTING),
                title.acting(),
                email(row),
                phone(row),
                language(row),
                employer(place, municipality),
                municipality,
                role(row));
    }

    private String text(TableRow row, ImportColumn column) {
        Integer at = columns.get(column);
        return at == null ? "" : row.cell(at);
    }

    private String[] name(TableRow row) {
        String first = text(row, ImportColumn.FIRST_NAME);
        String last = text(row, ImportColumn.LAST_NAME);
        String whole = text(row, ImportColumn.NAME);
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
        String typed = text(row, ImportColumn.TITLE);
        String word = text(row, ImportColumn.ACTING);
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
        String typed = text(row, ImportColumn.EMAIL);
        return typed.isEmpty()
                ? null
                : EmailAddress.find(typed).orElseThrow(() -> new RowRejected(Reason.EMAIL, shown(typed)));
    }

    private @Nullable PhoneNumber phone(TableRow row) {
        String typed = text(row, ImportColumn.PHONE);
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
        String typed = text(row, ImportColumn.LANGUAGE);
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
        String typed = text(row, ImportColumn.ROLE);
        LocalDate from = day(row, ImportColumn.FROM);
        LocalDate until = day(row, ImportColumn.UNTIL);
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
        String typed = text(row, column);
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

    /** Municipalities by each name and code that they have or have had. */
    static final class MunicipalityNames {

        private final Map<String, Municipality> byName = new java.util.HashMap<>();

        MunicipalityNames(List<Municipality> all) {
            all.forEach(municipality -> municipality
                    .getFormerMunicipalities()
                    .forEach(former -> List.of(former.code(), former.nameFi(), former.nameSv())
                            .forEach(name -> byName.put(ImportWords.form(name), municipality))));
            all.forEach(
                    municipality -> List.of(municipality.getCode(), municipality.getNameFi(), municipality.getNameSv())
                            .forEach(name -> byName.put(ImportWords.form(name), municipality)));
        }

        /** A code of a spreadsheet may have lost the zeros before it. */
        Optional<Municipality> find(String place) {
            String name = CODE.matcher(place).matches() ? "0".repeat(3 - place.length()) + place : place;
            return Optional.ofNullable(byName.get(ImportWords.form(name)));
        }
    }
}
