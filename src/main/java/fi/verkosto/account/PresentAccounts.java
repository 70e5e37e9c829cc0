package fi.verkosto.account;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
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
              array(select m.municipality_id from account_municipality m where m.account_id = a.id) as municipalities
            from account a where a.id = ? and a.stamp = ? and not a.disabled
              and (a.role <> 'CONTACT' or exists (select from account_municipality m where m.account_id = a.id))
            """;

    private final JdbcClient jdbc;

    PresentAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The account of a session; empty when it was disabled, its last role ended or its password has changed since. */
    public Optional<SignedIn> resume(long id, int stamp) {
        return jdbc.sql(ACCOUNT)
                .param(id)
                .param(stamp)
                .query((row, number) -> signedIn(row))
                .optional();
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
