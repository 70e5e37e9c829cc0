package fi.verkosto.mail.web;

import fi.verkosto.journal.Subject;
import fi.verkosto.mail.MailFilter;
import fi.verkosto.mail.MailState;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the address of the list asks for; what cannot be read is left aside.
 *
 * @param about kind and number of a record, as "membership-12", or of several, as "person-3,person-7"
 */
record MailQuery(
        @Nullable MailState state,
        @Nullable String kind,
        @Nullable String q,
        @Nullable String about,
        @Nullable Integer page) {

    private static final Pattern RECORD = Pattern.compile("([a-z_]{1,40})-(\\d{1,15})");
    private static final int LONGEST = 100;
    private static final int MOST = 100;

    int pageNumber() {
        return Objects.requireNonNullElse(page, 1);
    }

    MailFilter filter() {
        return new MailFilter(state, kind, words(), subjects());
    }

    private @Nullable String words() {
        return q == null || q.length() <= LONGEST ? q : q.substring(0, LONGEST);
    }

    private List<Subject> subjects() {
        return Arrays.stream(Objects.requireNonNullElse(about, "").split(",", MOST))
                .map(RECORD::matcher)
                .filter(Matcher::matches)
                .map(record -> new Subject(record.group(1), Long.parseLong(record.group(2))))
                .toList();
    }
}
