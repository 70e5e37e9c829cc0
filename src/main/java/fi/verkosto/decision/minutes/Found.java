package fi.verkosto.decision.minutes;

import java.util.function.Function;

/** A value that was read, and where it stands in the cleaned text (löydös). */
record Found<T>(T value, int start, int end) {

    <R> Found<R> map(Function<? super T, ? extends R> change) {
        return new Found<>(change.apply(value), start, end);
    }
}
