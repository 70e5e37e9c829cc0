package fi.verkosto.journal;

import fi.verkosto.web.Slice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The pages of history: changes in the words of the pages that made them, in the reader's language. */
@Component
public class Histories {

    private static final Set<String> UNINTERESTING = Set.of("id", "version");

    private final Journal journal;
    private final HistoryTexts texts;
    private final MessageSource messages;

    Histories(Journal journal, HistoryTexts texts, MessageSource messages) {
        this.journal = journal;
        this.texts = texts;
        this.messages = messages;
    }

    /** A page of the changes of the records and of what belongs to them, newest first. */
    public Slice<ChangeLine> of(int page, Subject... subjects) {
        Slice<Change> changes = journal.changesOf(List.of(subjects), page);
        List<Change> whole = Rewrites.joined(
                changes.rows().stream().map(Histories::withoutKeys).toList(), texts.rows());
        HistoryTexts.Reading reading = texts.reading(whole, LocaleContextHolder.getLocale());
        return new Slice<>(
                whole.stream().map(change -> line(change, reading)).toList(), changes.page(), changes.more());
    }

    /** A row of what belongs to a record does not say to which one: the page is about that. */
    private static Change withoutKeys(Change change) {
        Set<String> keys = new HashSet<>(UNINTERESTING);
        if (!change.table().equals(change.subject())) {
            keys.add(change.subject() + "_id");
        }
        return new Change(
                change.at(),
                change.actor(),
                change.name(),
                change.request(),
                change.subject(),
                change.table(),
                without(change.before(), keys),
                without(change.after(), keys));
    }

    private static Map<String, @Nullable Object> without(Map<String, @Nullable Object> row, Set<String> columns) {
        Map<String, @Nullable Object> rest = new HashMap<>(row);
        rest.keySet().removeAll(columns);
        return rest;
    }

    private ChangeLine line(Change change, HistoryTexts.Reading reading) {
        List<ChangeLine.Field> fields = new ArrayList<>();
        for (String column : change.columns()) {
            ChangedLines words = ChangedLines.of(
                    reading.value(change.table(), column, change.before().get(column)),
                    reading.value(change.table(), column, change.after().get(column)),
                    left -> messages.getMessage("history.lines", new Object[] {left}, LocaleContextHolder.getLocale()));
            fields.add(new ChangeLine.Field(reading.label(change, column), words.before(), words.after()));
        }
        return new ChangeLine(change.at(), who(change), fields);
    }

    private String who(Change change) {
        return change.name() != null ? change.name() : program(change.actor());
    }

    /** Who has recorded something: the name of an account as it is, the program's own word in the words of the history. */
    public String actor(String recorded) {
        return recorded.equals("system") || recorded.startsWith("system:") ? program(recorded) : recorded;
    }

    private String program(String actor) {
        Locale locale = LocaleContextHolder.getLocale();
        String known = messages.getMessage("history.actor." + actor.replaceFirst("^system:?", ""), null, null, locale);
        return known != null ? known : messages.getMessage("history.actor.program", null, locale);
    }
}
