package fi.verkosto.faults;

import fi.verkosto.support.PostgresTestDatabase;

/** How the program is told to use a database server that is there already. */
final class OwnServer {

    private OwnServer() {}

    static String[] arguments(PostgresTestDatabase.Database database, String url) {
        return new String[] {
            "--spring.datasource.url=" + url,
            "--spring.datasource.username=" + database.program(),
            "--spring.datasource.password=" + database.programPassword(),
            "--spring.flyway.user=" + database.owner(),
            "--spring.flyway.password=" + database.ownerPassword()
        };
    }
}
