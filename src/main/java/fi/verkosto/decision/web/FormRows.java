package fi.verkosto.decision.web;

import fi.verkosto.decision.Attachment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
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

    /** What the filled rows say. */
    static <T, R> List<R> filled(@Nullable List<T> rows, Predicate<T> filled, Function<T, R> value) {
        return rows == null
                ? List.of()
                : rows.stream().filter(filled).map(value).toList();
    }

    /** Attachments in the order of their numbers; those without one get the next. */
    static List<Attachment> numbered(@Nullable List<AttachmentForm> rows) {
        List<AttachmentForm> filled = filled(rows, AttachmentForm::isFilled, Function.identity());
        int next = 1
                + filled.stream()
                        .map(AttachmentForm::ordinal)
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0);
        List<Attachment> numbered = new ArrayList<>();
        for (AttachmentForm row : filled) {
            numbered.add(row.toAttachment(next));
            next += row.ordinal() == null ? 1 : 0;
        }
        numbered.sort(Comparator.comparingInt(Attachment::ordinal));
        return numbered;
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
