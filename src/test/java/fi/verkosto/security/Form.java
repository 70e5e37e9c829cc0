package fi.verkosto.security;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/** The fields that a form sends, in order. */
final class Form {

    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private final List<Sent> files = new ArrayList<>();

    /** A file that a field sends. */
    private record Sent(String field, String name, String content) {}

    /** Names and values by turns. */
    static Form of(String... namesAndValues) {
        Form form = new Form();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            form.add(namesAndValues[at], namesAndValues[at + 1]);
        }
        return form;
    }

    Form copy() {
        Form copy = new Form();
        fields.forEach((name, values) -> copy.fields.put(name, new ArrayList<>(values)));
        copy.files.addAll(files);
        return copy;
    }

    Form add(String name, String value) {
        fields.computeIfAbsent(name, absent -> new ArrayList<>()).add(value);
        return this;
    }

    Form set(String name, String value) {
        fields.put(name, new ArrayList<>(List.of(value)));
        return this;
    }

    Form file(String field, String name, String content) {
        files.add(new Sent(field, name, content));
        return this;
    }

    boolean hasFiles() {
        return !files.isEmpty();
    }

    /** The body as multipart/form-data. */
    String inParts(String boundary) {
        StringBuilder body = new StringBuilder();
        String part = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"";
        fields.forEach((name, values) -> values.forEach(value -> body.append(part)
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n")));
        files.forEach(file -> body.append(part)
                .append(file.field())
                .append("\"; filename=\"")
                .append(file.name())
                .append("\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .append(file.content())
                .append("\r\n"));
        return body.append("--").append(boundary).append("--\r\n").toString();
    }

    Form without(String name) {
        fields.remove(name);
        return this;
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    Set<String> names() {
        return fields.keySet();
    }

    String encoded() {
        StringJoiner pairs = new StringJoiner("&");
        fields.forEach((name, values) -> values.forEach(value -> pairs.add(encode(name) + "=" + encode(value))));
        return pairs.toString();
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return fields.toString();
    }
}
