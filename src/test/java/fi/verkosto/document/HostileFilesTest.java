package fi.verkosto.document;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.document.HostileFiles.HostileFile;
import fi.verkosto.shared.Refusal;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two hundred files that mean harm: each is refused with a sentence, or kept and handed out harmless. */
@AppTest
@Import(OwnedDocuments.class)
class HostileFilesTest {

    private static final long SEED = 20261124;
    private static final int LEAST = 200;
    private static final int MOST_MILLIS = 10_000;
    private static final Set<String> TYPES =
            Set.of("application/pdf", "text/plain", FileKind.DOCX.contentType(), FileKind.ODT.contentType());

    @Autowired
    DocumentTexts texts;

    @Autowired
    DocumentService documents;

    @Autowired
    OwnedDocuments owned;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestWorld world;

    @Autowired
    PlatformTransactionManager transactionManager;

    private final List<String> faults = new ArrayList<>();
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private int refused;
    private int served;
    private long slowest;
    private String slowestName = "";

    @Test
    void areRefusedOrServedHarmless(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), HostileFiles.SECRET);
        List<HostileFile> files = HostileFiles.make(SEED, secret.toString());

        for (int number = 0; number < files.size(); number++) {
            tryOut(number + " " + files.get(number).name(), files.get(number));
        }

        System.out.printf(
                "Hostile files: seed %d, %d files, %d refused by the reader, %d kept and handed out harmless, "
                        + "%d faults, slowest %s with %d ms of the processor, %s%n",
                SEED, files.size(), refused, served, faults.size(), slowestName, slowest, outcomes);
        assertThat(faults).isEmpty();
        assertThat(files).hasSizeGreaterThanOrEqualTo(LEAST);
        assertThat(refused).isGreaterThan(LEAST / 2);
        assertThat(served).isPositive();
    }

    private void tryOut(String what, HostileFile file) {
        String name = what.length() > 60 ? what.substring(0, 60) : what;
        long start = processorMillis();
        try {
            ExtractedText read = texts.read(file.name(), file.content());
            outcomes.merge("read as " + read.kind(), 1, Integer::sum);
            if (read.text().contains(HostileFiles.SECRET)) {
                faults.add(name + " shows a file of the machine");
            }
        } catch (Refusal refusal) {
            refused++;
            outcomes.merge(refusal.messageKey(), 1, Integer::sum);
        } catch (Throwable fault) {
            faults.add(name + " is no refusal: " + fault + " " + Arrays.toString(fault.getStackTrace()));
        }
        long millis = processorMillis() - start;
        if (millis > slowest) {
            slowest = millis;
            slowestName = name;
        }
        if (millis > MOST_MILLIS) {
            faults.add(name + " takes " + millis + " ms");
        }
        keep(name, file);
    }

    /** Of this thread, whatever else the machine does meanwhile. */
    private static long processorMillis() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
    }

    private void keep(String what, HostileFile file) {
        try {
            long id = world.asSystem(() -> new TransactionTemplate(transactionManager)
                    .execute(transaction ->
                            documents.store(file.name(), file.content()).getId()));
            owned.own(id);
            look(what, id, file);
        } catch (Refusal refusal) {
            return;
        } catch (Throwable fault) {
            faults.add(what + " is no refusal when kept: " + fault);
        }
    }

    private void look(String what, long id, HostileFile file) {
        MockHttpServletResponse answer = mvc.get()
                .uri("/documents/" + id)
                .with(world.coordinator())
                .exchange()
                .getResponse();
        String type = String.valueOf(answer.getContentType());
        String disposition = String.valueOf(answer.getHeader("Content-Disposition"));
        boolean harmless = answer.getStatus() == 200
                && TYPES.contains(type)
                && disposition.startsWith("attachment;")
                && disposition.length() < 2_000
                && disposition.chars().allMatch(letter -> letter >= ' ' && letter < 127)
                && "nosniff".equals(answer.getHeader("X-Content-Type-Options"))
                && String.valueOf(answer.getHeader("Content-Security-Policy")).startsWith("sandbox")
                && Arrays.equals(answer.getContentAsByteArray(), file.content());
        if (harmless) {
            served++;
        } else {
            faults.add(what + " is served as " + answer.getStatus() + " " + type + " " + disposition);
        }
    }
}
