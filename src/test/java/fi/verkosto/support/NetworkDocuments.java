package fi.verkosto.support;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The network's own documents, which lie beside the project on some machines; {@code -Dsources=required} makes their absence an error. */
public final class NetworkDocuments {

    public static final Path FOLDER = Path.of("..", "shared", "sources");

    /** What the publishers of the municipalities' figures say, as tables. */
    public static final Path TABLES = Path.of("..", "shared", "data");

    private NetworkDocuments() {}

    /** Skips the test where there are none. */
    public static void assumePresent() {
        boolean present = Files.isDirectory(FOLDER);
        if (!present && "required".equals(System.getProperty("sources"))) {
            fail("The documents are not at %s", FOLDER.toAbsolutePath().normalize());
        }
        assumeTrue(present, "The network's documents are not beside the project, so they are not read");
    }
}
