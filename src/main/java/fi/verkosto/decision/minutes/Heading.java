package fi.verkosto.decision.minutes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * With what a handling begins (pykälän otsikko).
 *
 * @param start of the heading in the clean text
 * @param end of its recognised words
 * @param dateKnownElsewhere whether a missing day may be that of the whole document
 */
record Heading(
        int start,
        int end,
        @Nullable Found<Body> body,
        @Nullable Found<LocalDate> date,
        @Nullable Found<Integer> section,
        boolean dateKnownElsewhere) {

    boolean continues(Heading earlier) {
        return section != null
                && earlier.section != null
                && section.value().equals(earlier.section.value())
                && (body == null || earlier.body == null || body.value().isSameAs(earlier.body.value()))
                && (date == null || earlier.date == null || date.value().equals(earlier.date.value()));
    }

    /** With what only its repetition says. */
    Heading completedBy(Heading repeated) {
        return new Heading(
                start,
                end,
                body == null ? repeated.body : body,
                date == null ? repeated.date : date,
                section,
                dateKnownElsewhere);
    }

    /** Reaching to the end of its day and its section. */
    Heading reaching() {
        int dateEnd = date == null ? end : Math.max(end, date.end());
        int reach = section == null ? dateEnd : Math.max(dateEnd, section.end());
        return new Heading(start, reach, body, date, section, dateKnownElsewhere);
    }
}
