package fi.verkosto.security;

import fi.verkosto.support.TestWorld;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All rows of the business tables and of the history, without secrets and what else differs from one try of the same to the next. */
final class Rows {

    /** Columns that say when and in which request, or are random. */
    private static final Set<String> BESIDE = Set.of(
            "changed_at",
            "request",
            "fingerprint",
            "sent_at",
            "created_at",
            "token",
            "token_hash",
            "message_id",
            "recorded_at",
            "expires_at",
            "password_hash");

    private static final Set<String> LEFT_ASIDE =
            Set.of("population_figure", "former_municipality", "flyway_schema_history", "event", "sign_in_delay");

    private Rows() {}

    static Map<String, List<String>> of(TestWorld world) throws SQLException {
        Map<String, List<String>> rows = new TreeMap<>();
        try (Connection connection = world.database().connectAsOwner();
                Statement statement = connection.createStatement()) {
            for (String table : world.tables()) {
                if (table.startsWith("spring_session") || LEFT_ASIDE.contains(table)) {
                    continue;
                }
                List<String> found = new ArrayList<>();
                try (ResultSet all = statement.executeQuery("select (to_jsonb(t) - '" + "{" + String.join(",", BESIDE)
                        + "}'::text[])::text from " + table + " t order by 1")) {
                    while (all.next()) {
                        found.add(all.getString(1)
                                .replaceAll(
                                        "\"(created_at|sent_at|recorded_at|token_hash|message_id)\": \"[^\"]*\"", "")
                                .replaceAll("/[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])", "/secret"));
                    }
                }
                rows.put(table, found);
            }
        }
        return rows;
    }

    static String difference(List<String> plain, List<String> other) {
        List<String> lost = new ArrayList<>(plain);
        lost.removeAll(other);
        List<String> come = new ArrayList<>(other);
        come.removeAll(plain);
        return "lost " + lost + ", come " + come;
    }
}
