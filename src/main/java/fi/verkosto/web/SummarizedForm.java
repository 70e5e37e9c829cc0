package fi.verkosto.web;

import static fi.verkosto.web.ErrorSummary.is;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IElementTag;
import org.thymeleaf.model.IModelFactory;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.IStandaloneElementTag;
import org.thymeleaf.model.ITemplateEvent;
import org.thymeleaf.model.IText;

/** The lines of an error summary, and what has been seen of the form after it. */
final class SummarizedForm {

    private final String incomplete;
    private final IModelFactory events;
    private final List<Line> lines = new ArrayList<>();
    private final List<ITemplateEvent> rest = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();
    private final Deque<String> rows = new ArrayDeque<>();
    private final Deque<String> fieldsets = new ArrayDeque<>();
    private boolean linesEnded;
    private @Nullable Caption caption;

    SummarizedForm(String incomplete, IModelFactory events) {
        this.incomplete = incomplete;
        this.events = events;
    }

    void open(IOpenElementTag tag) {
        if (!linesEnded) {
            if (is(tag, "li")) {
                lines.add(new Line());
            }
            line().add(tag);
            return;
        }
        rest.add(tag);
        place(tag);
        if (is(tag, "fieldset")) {
            fieldsets.push(tag.hasAttribute("data-row") ? "row" : value(tag, "id"));
        }
        if (is(tag, "label") || is(tag, "legend")) {
            caption = new Caption(is(tag, "legend") ? fieldsets.peek() : value(tag, "for"));
        } else if (caption != null) {
            caption.open(tag);
        }
    }

    void standalone(IStandaloneElementTag tag) {
        if (!linesEnded) {
            line().add(tag);
            return;
        }
        rest.add(tag);
        place(tag);
        if (caption != null && caption.field.isEmpty() && is(tag, "input")) {
            caption.field = value(tag, "id");
        }
    }

    void text(IText text) {
        if (!linesEnded) {
            line().add(text);
            return;
        }
        rest.add(text);
        if (caption != null) {
            caption.text(text.getText());
        }
    }

    void close(ICloseElementTag tag) {
        if (!linesEnded) {
            linesEnded = is(tag, "ul");
            (linesEnded ? rest : line().events).add(tag);
            return;
        }
        rest.add(tag);
        if (is(tag, "fieldset") && !fieldsets.isEmpty() && fieldsets.pop().equals("row") && !rows.isEmpty()) {
            rows.pop();
        }
        if (caption != null && (is(tag, "label") || is(tag, "legend"))) {
            name(caption);
            caption = null;
        } else if (caption != null) {
            caption.close();
        }
    }

    private void name(Caption ended) {
        String text = ended.text.toString().strip();
        if (ended.field.equals("row")) {
            rows.push(text);
        } else if (!ended.field.isEmpty()) {
            names.putIfAbsent(ended.field, rows.isEmpty() ? text : rows.peek() + ", " + text);
        }
    }

    private void place(IProcessableElementTag tag) {
        String id = value(tag, "id");
        if ("hidden".equals(tag.getAttributeValue("type"))) {
            hidden.add(value(tag, "name"));
        } else if (!id.isEmpty()) {
            places.putIfAbsent(id, places.size());
        }
    }

    private Line line() {
        if (lines.isEmpty()) {
            lines.add(new Line());
        }
        return lines.get(lines.size() - 1);
    }

    /** Everything in its final order; of several lines about hidden fields one remains. */
    List<ITemplateEvent> written() {
        Map<Boolean, List<Line>> lost = lines.stream()
                .collect(Collectors.partitioningBy(
                        line -> hidden.contains(line.target) && !places.containsKey(line.target)));
        Stream<Line> shown = lost.getOrDefault(false, List.of()).stream()
                .sorted(Comparator.comparing(
                        line -> places.getOrDefault(line.target, line.target.isEmpty() ? -1 : 9_999)));
        Stream<ITemplateEvent> unseen =
                lost.getOrDefault(true, List.of()).stream().limit(1).flatMap(line -> line.saying(incomplete));
        return Stream.of(unseen, shown.flatMap(this::written), rest.stream())
                .flatMap(part -> part)
                .toList();
    }

    private Stream<ITemplateEvent> written(Line line) {
        if (line.target.isEmpty()) {
            return line.events.stream();
        }
        String name = names.get(line.target);
        if (!places.containsKey(line.target)) {
            return line.saying(null);
        }
        return name == null ? line.events.stream() : line.named(name);
    }

    /** A line of the summary: an item with a link to a field, or with a sentence of its own. */
    private final class Line {

        private final List<ITemplateEvent> events = new ArrayList<>();
        private String target = "";

        void add(ITemplateEvent event) {
            events.add(event);
            if (event instanceof IOpenElementTag tag && is(tag, "a")) {
                target = value(tag, "href").replaceFirst("^#", "");
            }
        }

        /** With the name of the field before its sentence. */
        Stream<ITemplateEvent> named(String name) {
            return events.stream()
                    .flatMap(event -> event instanceof IOpenElementTag tag && is(tag, "a")
                            ? Stream.of(event, SummarizedForm.this.events.createText(name + ": "))
                            : Stream.of(event));
        }

        /** Without a link; with another sentence, if one is given. */
        Stream<ITemplateEvent> saying(@Nullable String sentence) {
            return events.stream()
                    .filter(event -> !(event instanceof IElementTag tag && is(tag, "a")))
                    .map(event -> sentence != null
                                    && event instanceof IText text
                                    && !text.getText().isBlank()
                            ? SummarizedForm.this.events.createText(sentence)
                            : event);
        }
    }

    /** What a label says, without what stands in it for the eye only. */
    private static final class Caption {

        private String field;
        private final StringBuilder text = new StringBuilder();
        private int depth;
        private int quietFrom = Integer.MAX_VALUE;

        Caption(@Nullable String field) {
            this.field = field == null ? "" : field;
        }

        void open(IOpenElementTag tag) {
            depth++;
            if (value(tag, "class").contains("quiet")) {
                quietFrom = Math.min(quietFrom, depth);
            }
        }

        void text(String part) {
            if (depth < quietFrom) {
                text.append(part);
            }
        }

        void close() {
            if (depth == quietFrom) {
                quietFrom = Integer.MAX_VALUE;
            }
            depth--;
        }
    }

    static String value(IProcessableElementTag tag, String attribute) {
        String value = tag.getAttributeValue(attribute);
        return value == null ? "" : value;
    }
}
