package fi.verkosto.account;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Accounts as they are right now. Asked on every request of a session, so in one statement and without a transaction. */
@Service
public class PresentAccounts {

    private static final String ACCOUNT = """
            select a.id, a.name, a.email, a.role, a.language, a.stamp,
              array(select m.municipality_id from account_municipality m
                where m.account_id = a.id and (m.ends_on is null or m.ends_on > ?)) as municipalities
            from account a where a.id = ? and a.stamp = ? and not a.disabled
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    PresentAccounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The account of a session; empty when it was disabled or its password has changed since, or when it acts for no
     * municipality any more.
     */
    public Optional<SignedIn> resume(long id, int stamp) {
        return jdbc.sql(ACCOUNT)
                .param(LocalDate.now(clock))
                .param(id)
                .param(stamp)
                .query((row, number) -> signedIn(row))
                .optional()
                .filter(me -> !me.isContact() || !me.municipalities().isEmpty());
    }

    private static SignedIn signedIn(ResultSet row) throws SQLException {
        Array municipalities = row.getArray("municipalities");
        return new SignedIn(
                row.getLong("id"),
                row.getString("name"),
                row.getString("email"),
                Role.valueOf(row.getString("role")),
                Locale.forLanguageTag(row.getString("language")),
                Set.of((Long[]) municipalities.getArray()),
                row.getInt("stamp"));
    }
}
