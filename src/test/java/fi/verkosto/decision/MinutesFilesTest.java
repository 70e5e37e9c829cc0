package fi.verkosto.decision;

import static fi.verkosto.decision.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.verkosto.account.Role;
import fi.verkosto.document.FileBroken;
import fi.verkosto.document.FileWithoutText;
import fi.verkosto.journal.Actor;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class MinutesFilesTest {

    private static final byte[] CONTENT = SampleMinutes.KUHMO.getBytes(StandardCharsets.UTF_8);

    @Autowired
    MinutesFiles files;

    @Autowired
    DecisionService decisions;

    @Autowired
    DecisionDocuments documents;

    @Autowired
    TestWorld world;

    @BeforeEach
    void season() {
        world.activeSeason();
    }

    @Test
    void saysWhatAFileSaysOrWhyNot() {
        assertThat(files.text("poytakirja.txt", CONTENT)).contains("USO-verkostoon liittyminen");
        assertThatThrownBy(() -> files.text("tyhja.txt", new byte[0])).isInstanceOf(FileWithoutText.class);
        assertThatThrownBy(() -> files.text("rikki.pdf", "%PDF-1.7 ei mitään".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(FileBroken.class);
    }

    @Test
    void becomesADocumentOfItsDecisions() {
        UUID file = keep();

        List<Decision> recorded = world.asSystem(() -> decisions.recordAll(
                "781",
                List.of(
                        aDecision().build(),
                        aDecision().on(LocalDate.of(2025, 1, 27), 26).build()),
                file));

        assertThat(world.ask("select count(distinct minutes_file_id) || ' ' || count(minutes_file_id) from decision"))
                .isEqualTo("1 2");
        assertThat(world.ask("select name || ' ' || octet_length(content) from document"))
                .isEqualTo("poytakirja.txt " + CONTENT.length);
        assertThat(world.ask("select count(*) from pending_file")).isEqualTo("0");
        long document = recorded.get(0).getMinutesFile().getId();
        assertThat(documents.mayRead(world.signedIn(Role.CONTACT, "781"), document))
                .isTrue();
        assertThat(documents.mayRead(world.signedIn(Role.AUDITOR), document)).isTrue();
        assertThat(documents.mayRead(world.signedIn(Role.CONTACT, "748"), document))
                .isFalse();
        assertThat(documents.mayRead(world.signedIn(Role.ADMIN), document + 1)).isFalse();
    }

    @Test
    void goesOnWaitingWhenADecisionIsRefused() {
        UUID file = keep();
        world.asSystem(() -> decisions.record("781", aDecision().build()));

        assertThatThrownBy(() -> world.asSystem(
                        () -> decisions.recordAll("781", List.of(aDecision().build()), file)))
                .isInstanceOf(HandlingRefused.class);

        assertThat(world.ask("select count(*) from document")).isEqualTo("0");
        assertThat(world.asSystem(() -> files.find(file))).isPresent();
    }

    @Test
    void isItsSendersAlone() {
        UUID file = keep();

        Actor.asSystem("another", () -> {
            assertThat(files.find(file)).isEmpty();
            assertThatThrownBy(
                            () -> decisions.recordAll("781", List.of(aDecision().build()), file))
                    .isInstanceOf(FileForgotten.class);
        });

        assertThat(world.ask("select count(*) from decision")).isEqualTo("0");
    }

    @Test
    void isForgottenAfterADay() throws Exception {
        UUID old = keep();
        world.execute("update pending_file set sent_at = now() - interval '25 hours'");
        UUID fresh = keep();

        files.forgetOld();

        assertThat(world.asSystem(() -> files.find(old))).isEmpty();
        assertThat(world.asSystem(() -> files.find(fresh))).isPresent();
    }

    @Test
    void losesWhatANameMayNotHold() {
        MinutesFiles.Pending kept = world.asSystem(() -> files.keep("poyta\u0000kirja\n.txt", CONTENT));

        assertThat(kept.name()).isEqualTo("poytakirja.txt");
        assertThat(world.asSystem(() -> files.keep("x".repeat(400) + ".txt", CONTENT))
                        .name())
                .hasSize(255)
                .endsWith(".txt");
    }

    private UUID keep() {
        return world.asSystem(() -> files.keep("poytakirja.txt", CONTENT)).id();
    }
}
