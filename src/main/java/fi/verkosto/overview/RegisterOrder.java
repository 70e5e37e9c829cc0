package fi.verkosto.overview;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The order of the register, by one of its columns. */
public record RegisterOrder(Column column, boolean descending) {

    public static final RegisterOrder BY_NAME = new RegisterOrder(Column.NAME, false);

    /** A column that can sort. */
    public enum Column {
        NAME,
        CODE,
        REGION,
        POPULATION
    }

    /** Reads the parameter of an address, {@code region} or {@code -population}; anything else is the order by name. */
    public static RegisterOrder parse(@Nullable String text) {
        if (text == null) {
            return BY_NAME;
        }
        boolean descending = text.startsWith("-");
        try {
            String name = descending ? text.substring(1) : text;
            return new RegisterOrder(Column.valueOf(name.toUpperCase(Locale.ROOT)), descending);
        } catch (IllegalArgumentException unknown) {
            return BY_NAME;
        }
    }

    @Override
    public String toString() {
        return (descending ? "-" : "") + column.name().toLowerCase(Locale.ROOT);
    }
}
