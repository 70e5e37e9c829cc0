package fi.verkosto.overview;

import fi.verkosto.membership.Membership;
import fi.verkosto.support.TestWorld;
import java.sql.SQLException;
import java.time.LocalDate;

/** Puts workshops into the tables in whatever state a test needs. */
public final class WorkshopRows {

    private final TestWorld world;

    public WorkshopRows(TestWorld world) {
        this.world = world;
    }

    public void planned(Membership membership, int slot, String topic, LocalDate on) throws SQLException {
        insert(membership, slot, "'PLANNED'", topic, "'" + on + "', null, null, null, null, null");
    }

    public void held(Membership membership, int slot, String topic, LocalDate on) throws SQLException {
        insert(membership, slot, "'HELD'", topic, "null, '" + on + "', 12, null, null, null");
    }

    public void reported(Membership membership, int slot, String topic, LocalDate on) throws SQLException {
        insert(membership, slot, "'REPORTED'", topic, "null, '" + on + "', 12, 'Raportti', '" + on + "', '" + on + "'");
    }

    private void insert(Membership membership, int slot, String state, String topic, String rest) throws SQLException {
        world.execute("insert into workshop (membership_id, municipality_id, slot, state, topic, planned_on, held_on, "
                + "participants, report, reported_on, approved_on) values (" + membership.getId() + ", "
                + membership.getMunicipality().getId() + ", " + slot + ", " + state + ", '" + topic
                + "', " + rest + ")");
    }
}
