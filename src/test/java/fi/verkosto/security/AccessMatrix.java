package fi.verkosto.security;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.Yaml;

/** What authz-matrix.yaml expects of each address, and what is different from it. */
final class AccessMatrix {

    static final String FILE = "src/test/resources/authz-matrix.yaml";

    enum Actor {
        ANONYMOUS,
        ADMIN,
        COORDINATOR,
        OWN,
        FOREIGN,
        AUDITOR,
        DISABLED,
        EXPIRED,
        /** Has given the password and not yet the second step. */
        PENDING;

        /** Where the file speaks of this actor: whose second step is pending may do what strangers may, nothing else. */
        int column() {
            return this == PENDING ? ANONYMOUS.ordinal() : ordinal();
        }
    }

    static final int COLUMNS = Actor.values().length - 1;

    private AccessMatrix() {}

    /** A word of the file. */
    static String word(Answer answer) {
        if (answer.leadsToSignIn()) {
            return "door";
        }
        return switch (answer.status()) {
            case 401 -> "401";
            case 403 -> "no";
            case 404 -> "404";
            default -> answer.isAllowed() ? "yes" : "failure-" + answer.status();
        };
    }

    static Map<String, List<String>> read() {
        try (InputStream file = AccessMatrix.class.getResourceAsStream("/authz-matrix.yaml")) {
            Map<String, Map<String, String>> sections = new Yaml().load(file);
            Map<String, List<String>> expected = new LinkedHashMap<>();
            sections.values()
                    .forEach(section -> section.forEach((key, words) ->
                            expected.put(key, Arrays.asList(words.strip().split("\\s+")))));
            return expected;
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A sentence for everything that is not as the file says. */
    static List<String> differences(Map<String, List<String>> expected, Map<String, List<String>> observed) {
        List<String> sentences = new ArrayList<>();
        observed.forEach((key, words) -> {
            List<String> wanted = expected.get(key);
            if (wanted == null) {
                sentences.add("Nobody has decided who may " + key + ": add the line \"" + line(key, words) + "\" to "
                        + FILE + " if what the program does now is right, otherwise mend AccessRules.");
            } else if (wanted.size() != COLUMNS) {
                sentences.add("The line of " + key + " in " + FILE + " needs " + COLUMNS + " words.");
            } else {
                for (Actor actor : Actor.values()) {
                    if (!wanted.get(actor.column()).equals(words.get(actor.ordinal()))) {
                        sentences.add(key + " by " + actor + ": expected " + wanted.get(actor.column())
                                + ", the program says " + words.get(actor.ordinal()) + ".");
                    }
                }
            }
        });
        expected.keySet().stream()
                .filter(key -> !observed.containsKey(key))
                .forEach(key ->
                        sentences.add("The program has no " + key + " any more: remove its line from " + FILE + "."));
        return sentences;
    }

    static String line(String key, List<String> words) {
        return "  %-44s %s"
                .formatted(
                        key + ":",
                        words.stream()
                                .limit(COLUMNS)
                                .map("%-6s"::formatted)
                                .collect(Collectors.joining(""))
                                .strip());
    }
}
