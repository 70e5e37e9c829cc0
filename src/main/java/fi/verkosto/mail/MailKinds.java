package fi.verkosto.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All kinds of mail that the features send, with their built-in wordings; a kind without them keeps the program from starting. */
@Component
public class MailKinds {

    public static final String FINNISH = "fi";
    public static final List<String> LANGUAGES = List.of(FINNISH, "sv");

    private final SortedMap<String, MailKind> kinds = new TreeMap<>();
    private final Map<String, MailWording> builtIn = new TreeMap<>();

    MailKinds(ObjectProvider<MailKind> declared) {
        declared.forEach(kind -> {
            kinds.put(kind.name(), kind);
            for (String language : LANGUAGES) {
                MailWording wording = read("/mail/" + kind.name() + "_" + language + ".md");
                wording.requireWhole(kind);
                builtIn.put(kind.name() + language, wording);
            }
        });
    }

    private static MailWording read(String name) {
        try (InputStream file = MailKinds.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("missing " + name);
            }
            return MailWording.parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** In the order of their names. */
    public Collection<MailKind> all() {
        return Collections.unmodifiableCollection(kinds.values());
    }

    boolean isKnown(String name) {
        return kinds.containsKey(name);
    }

    MailKind get(String name) {
        MailKind kind = kinds.get(name);
        if (kind == null) {
            throw new IllegalArgumentException("No feature has declared the kind of mail " + name);
        }
        return kind;
    }

    /** The wording with which the program comes. */
    MailWording builtIn(MailKind kind, String language) {
        MailWording wording = builtIn.get(kind.name() + language);
        if (wording == null) {
            throw new IllegalArgumentException("Mail is not written in " + language);
        }
        return wording;
    }

    /** In which language somebody who reads this one is written to: whatever stands in a mail is in it. */
    public static String languageFor(String reader) {
        return LANGUAGES.contains(reader) ? reader : FINNISH;
    }
}
