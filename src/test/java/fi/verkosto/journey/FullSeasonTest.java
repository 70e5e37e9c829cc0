package fi.verkosto.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import fi.verkosto.support.DemoTest;
import fi.verkosto.support.TestWorld;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The board of a full season beside the demonstration's: what a request costs the program, whatever else the machine does. */
@DemoTest
@Tag("long")
class FullSeasonTest {

    private static final int SEASON = 77;
    private static final int WARMING = 300;
    private static final int ROUNDS = 7;
    private static final int REQUESTS = 40;
    private static final double MOST = 1.5;

    @LocalServerPort
    int port;

    @Autowired
    TestWorld world;

    private final OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    @AfterEach
    void leaveTheDemonstrationAsItWas() throws SQLException {
        FullSeason.remove(world, SEASON);
    }

    @Test
    void boardCostsLittleMoreThanTheDemonstrations() throws SQLException {
        Client client = new Client(port).signedIn("koordinaattori");
        String demo = "/workshops?season=8";
        String full = "/workshops?season=" + SEASON;
        world.execute("insert into season (number, starts_on, ends_on, state, workshop_quota, population_date) values ("
                + SEASON + ", '2063-01-01', '2064-12-31', 'ACTIVE', 5, '2024-12-31')");
        FullSeason.fill(world, SEASON);
        assertThat(client.page(full).text()).contains("175");

        ask(client, demo, WARMING);
        ask(client, full, WARMING);
        List<Double> small = new ArrayList<>();
        List<Double> large = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            small.add(millisOf(client, demo));
            large.add(millisOf(client, full));
        }

        double ratio = median(large) / median(small);
        System.out.printf(
                "Board, processor time per request with its client: demonstration %.2f ms, full season %.2f ms, ratio %.2f%n",
                median(small), median(large), ratio);
        assertThat(ratio).isLessThan(MOST);
    }

    private double millisOf(Client client, String path) {
        long begin = process.getProcessCpuTime();
        ask(client, path, REQUESTS);
        return (process.getProcessCpuTime() - begin) / 1e6 / REQUESTS;
    }

    private static void ask(Client client, String path, int times) {
        for (int time = 0; time < times; time++) {
            assertThat(client.statusOf(path)).isEqualTo(200);
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
