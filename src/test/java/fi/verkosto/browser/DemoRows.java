package fi.verkosto.browser;

import fi.verkosto.support.TestWorld;
import java.sql.SQLException;

/** The numbers that rows of the demonstration got. */
final class DemoRows {

    private final TestWorld world;

    DemoRows(TestWorld world) {
        this.world = world;
    }

    long membership(String code, int season) {
        return id("select membership.id from membership join municipality on municipality.id = municipality_id "
                + "join season on season.id = season_id where code = '" + code + "' and number = " + season);
    }

    long decision(String code, int season) {
        return id("select decision.id from decision join municipality on municipality.id = municipality_id "
                + "join season on season.id = season_id where code = '" + code + "' and number = " + season);
    }

    /** The newest contract of the municipality in season 8. */
    long contract(String code) {
        return id("select max(contract.id) from contract join municipality on municipality.id = municipality_id "
                + "join season on season.id = season_id where code = '" + code + "' and number = 8");
    }

    /** The first workshop of the municipality in the state. */
    long workshop(String code, String state) {
        return id("select min(workshop.id) from workshop join membership on membership.id = membership_id "
                + "join municipality on municipality.id = membership.municipality_id where code = '" + code
                + "' and workshop.state = '" + state + "'");
    }

    long anyWorkshop(String state) {
        return id("select min(id) from workshop where state = '" + state + "'");
    }

    /** A planned or confirmed workshop of one of two municipalities. */
    long openWorkshopOf(String code, String other) {
        return id("select min(workshop.id) from workshop join membership on membership.id = membership_id "
                + "join municipality on municipality.id = membership.municipality_id where code in ('" + code + "', '"
                + other + "') and workshop.state in ('PLANNED', 'CONFIRMED')");
    }

    long account(String name) {
        return id("select id from account where email = '" + name + "@verkosto.example'");
    }

    /** The person to whom the account belongs. */
    long person(String account) {
        return id("select id from person where account_id = " + account(account));
    }

    /** Two people of one municipality. */
    long[] twins() {
        long first = id("select min(id) from person p where exists (select from person o where o.id > p.id"
                + " and o.municipality_id = p.municipality_id)");
        return new long[] {
            first,
            id("select min(id) from person where id > " + first + " and municipality_id = (select municipality_id"
                    + " from person where id = " + first + ")")
        };
    }

    /** The first role of the person. */
    long role(long person) {
        return id("select min(id) from contact_role where person_id = " + person);
    }

    /** A file of people that the account's owner has just sent, made here as it would be gone after a day. */
    long importOf(String account) {
        try {
            world.execute(
                    "insert into person_import (sender, name, rows, sent_at) select " + account(account)
                            + ", 'henkilot.csv', cast('[{\"line\": 1, \"cells\": [\"Nimi\", \"Organisaatio\", \"Rooli\"]},"
                            + " {\"line\": 2, \"cells\": [\"Uuno Uusi\", \"Sysmä\", \"Varayhdyshenkilö\"]},"
                            + " {\"line\": 3, \"cells\": [\"Elli Esimerkki\", \"Olematon\", \"\"]}]' as jsonb), timestamptz '2100-01-01 00:00Z'");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return id("select max(id) from person_import");
    }

    long bulletin(boolean sent) {
        return id("select min(id) from bulletin where (sent_at is not null) = " + sent);
    }

    /** The first initiative of the kind in the state. */
    long initiative(String kind, String state) {
        return id("select min(id) from initiative where kind = '" + kind + "' and state = '" + state + "'");
    }

    long mail() {
        return id("select min(id) from mail");
    }

    private long id(String query) {
        return Long.parseLong(world.ask(query));
    }
}
