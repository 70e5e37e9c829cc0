package fi.verkosto.contact.web;

import fi.verkosto.contact.ImportVerdict;
import fi.verkosto.contact.ImportVerdict.Outcome;
import fi.verkosto.web.Slice;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which rows of a file the preview shows; what cannot be read is left aside. */
record ImportQuery(
        @Nullable Outcome show,
        @Nullable Integer page,
        @Nullable List<@Nullable Integer> anew) {

    Set<Integer> lines() {
        return ImportConfirmationForm.lines(anew);
    }

    Slice<ImportVerdict> slice(List<ImportVerdict> verdicts) {
        int offset = Slice.offset(Objects.requireNonNullElse(page, 1), Slice.SIZE);
        List<ImportVerdict> rows = verdicts.stream()
                .filter(verdict -> show == null || verdict.outcome() == show)
                .skip(offset)
                .limit(Slice.SIZE + 1L)
                .toList();
        return Slice.of(rows, offset / Slice.SIZE + 1, Slice.SIZE);
    }
}
