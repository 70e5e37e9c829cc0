package fi.verkosto.contact;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The order of the list of people, by one of its columns. */
public record PersonOrder(Column column, boolean descending) {

    public static final PersonOrder BY_NAME = new PersonOrder(Column.NAME, false);

    /** A column that can sort. */
    public enum Column {
        NAME,
        EMPLOYER,
        EMAIL
    }

    /** Reads the parameter of an address, {@code email} or {@code -employer}; anything else is the order by name. */
    public static PersonOrder parse(@Nullable String text) {
        if (text == null) {
            return BY_NAME;
        }
        boolean descending = text.startsWith("-");
        try {
            String name = descending ? text.substring(1) : text;
            return new PersonOrder(Column.valueOf(name.toUpperCase(Locale.ROOT)), descending);
        } catch (IllegalArgumentException unknown) {
            return BY_NAME;
        }
    }

    String sql(boolean swedish) {
        String way = descending ? " desc" : "";
        String name = "p.last_name" + way + ", p.first_name" + way + ", p.id";
        return switch (column) {
            case NAME -> name;
            case EMPLOYER ->
                "p.organisation" + way + ", " + (swedish ? "u.name_sv" : "u.name_fi") + way + " nulls last, "
                        + "p.organisation_name, p.last_name, p.first_name, p.id";
            case EMAIL -> "lower(p.email)" + way + " nulls last, " + name;
        };
    }

    @Override
    public String toString() {
        return (descending ? "-" : "") + column.name().toLowerCase(Locale.ROOT);
    }
}
