package fi.verkosto.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/** Which page of a list is wanted: {@code page} from 0, {@code size} up to 500. */
record ApiPaging(
        @Min(0) @Max(100_000) @Nullable Integer page,
        @Min(1) @Max(ApiPage.DEFAULT_SIZE) @Nullable Integer size) {

    int number() {
        return page == null ? 0 : page;
    }

    int limit() {
        return size == null ? ApiPage.DEFAULT_SIZE : size;
    }

    long offset() {
        return (long) number() * limit();
    }
}
