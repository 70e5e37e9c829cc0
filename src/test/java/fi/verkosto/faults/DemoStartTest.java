package fi.verkosto.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The first start that README describes: an empty data folder, the demonstration, and what the program says of how to get in. */
@Tag("long")
class DemoStartTest {

    @TempDir(cleanup = CleanupMode.ALWAYS)
    Path temporary;

    private Path folder;

    @BeforeEach
    void chooseFolder() {
        Servers.requireProcesses();
        folder = temporary.resolve("data");
    }

    @AfterEach
    void leaveNoServer() throws Exception {
        Servers.killAll(folder);
    }

    @Test
    void saysWhereItIsAndWhoMaySignIn() throws Exception {
        try (Program program = Program.start("--spring.profiles.active=demo", "--verkosto.data=" + folder)) {
            assertThat(program.text())
                    .contains(
                            "koordinaattori@verkosto.example",
                            "verkosto-demo",
                            "demo-coordinator-token",
                            "sysma@verkosto.example")
                    .doesNotContain("/setup/");

            Visitor visitor = program.visitor();
            visitor.fill(
                            "/sign-in",
                            "/sign-in",
                            Map.of("email", "koordinaattori@verkosto.example", "password", "verkosto-demo"))
                    .requireRedirect("/start");
            assertThat(visitor.get("/memberships?season=8").status()).isEqualTo(200);
            assertThat(program.visitor()
                            .get("/api/v1/memberships?season=8", "Authorization", "Bearer demo-coordinator-token")
                            .status())
                    .isEqualTo(200);
        }
    }
}
