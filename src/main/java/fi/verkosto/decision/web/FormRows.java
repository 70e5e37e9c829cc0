package fi.verkosto.decision.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Rows of a form that can be repeated: some are always empty, so that more can be added without any script. */
final class FormRows {

    private static final int SPARE = 2;

    private FormRows() {}

    /** The rows as they were typed, and empty ones after them. */
    static <T> List<T> padded(@Nullable List<T> rows, Predicate<T> filled, Supplier<T> blank) {
        List<T> padded = new ArrayList<>();
        int kept = 0;
        for (T row : rows == null ? List.<T>of() : rows) {
            T present = Objects.requireNonNullElseGet(row, blank);
            padded.add(present);
            kept = filled.test(present) ? padded.size() : kept;
        }
        while (padded.size() < kept + SPARE) {
            padded.add(blank.get());
        }
        return padded;
    }

    /** Refuses a number that another attachment has. */
    static void checkNumbers(List<AttachmentForm> rows, Errors errors) {
        Set<Integer> taken = new HashSet<>();
        for (int at = 0; at < rows.size(); at++) {
            Integer ordinal = rows.get(at).ordinal();
            if (ordinal != null && !taken.add(ordinal)) {
                errors.rejectValue("attachments[" + at + "].ordinal", "decision.form.ordinalTaken");
            }
        }
    }
}
