package fi.verkosto;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Templates are short, carry no script or style of their own and take fragments from fragments/ or their own folder only. */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern INLINE = Pattern.compile("(?i)<script(?![^>]*src=)|<style|\\sstyle=|\\son[a-z]+=\"");
    private static final Pattern FRAGMENT = Pattern.compile("~\\{([a-z-]+)/");
    private static final Pattern POST = Pattern.compile("(?s)<form[^>]*method=\"post\".*?</form>");
    private static final Pattern ELEMENT = Pattern.compile("<[\\w:]+(?:[^<>\"]|\"[^\"]*\")*>");
    private static final Pattern CONDITION = Pattern.compile("\\sth:(if|unless)=");
    private static final int LONGEST = 100;

    @Test
    void holdNoInlineScriptOrStyle() {
        assertThat(violations((file, text) -> INLINE.matcher(text).find())).isEmpty();
    }

    /** Without it browsers fall back to the manners of the nineties. */
    @Test
    void beginWithTheirDoctype() {
        assertThat(violations((file, text) -> text.contains("layout :: page(") && !text.startsWith("<!doctype html>")))
                .isEmpty();
    }

    /** Thymeleaf replaces the element before it looks at its condition, which then has no effect. */
    @Test
    void doNotPutAConditionOnAReplacedElement() {
        assertThat(violations((file, text) -> ELEMENT.matcher(text)
                        .results()
                        .anyMatch(element -> element.group().contains("th:replace=")
                                && CONDITION.matcher(element.group()).find())))
                .isEmpty();
    }

    @Test
    void areShort() {
        assertThat(violations((file, text) -> !file.startsWith(TEMPLATES.resolve("fragments"))
                        && text.lines().count() > LONGEST))
                .isEmpty();
    }

    @Test
    void takeFragmentsFromTheirOwnFolderOrTheSharedOne() {
        assertThat(violations((file, text) -> {
                    String own = TEMPLATES.relativize(file).getName(0).toString();
                    Matcher used = FRAGMENT.matcher(text);
                    while (used.find()) {
                        if (!used.group(1).equals("fragments") && !used.group(1).equals(own)) {
                            return true;
                        }
                    }
                    return false;
                }))
                .isEmpty();
    }

    @Test
    void postThroughThymeleafSoThatEveryFormHasItsToken() {
        assertThat(violations((file, text) -> {
                    Matcher forms = POST.matcher(text);
                    while (forms.find()) {
                        if (!forms.group().contains("th:action")) {
                            return true;
                        }
                    }
                    return false;
                }))
                .isEmpty();
    }

    private interface Check {
        boolean violates(Path file, String text);
    }

    private static List<String> violations(Check check) {
        List<String> violations = new ArrayList<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            List<Path> templates =
                    files.filter(file -> file.toString().endsWith(".html")).toList();
            assertThat(templates).hasSizeGreaterThan(20);
            for (Path file : templates) {
                if (check.violates(file, Files.readString(file))) {
                    violations.add(TEMPLATES.relativize(file).toString());
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return violations;
    }
}
