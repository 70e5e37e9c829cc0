package fi.verkosto.overview;

import fi.verkosto.membership.Membership;
import fi.verkosto.support.TestWorld;
import java.sql.SQLException;

/** Makes contracts of members for the pages that show them. */
public final class ContractRows {

    private final TestWorld world;

    public ContractRows(TestWorld world) {
        this.world = world;
    }

    public void draft(Membership membership, int ordinal) throws SQLException {
        insert(membership, ordinal, "'DRAFT', null, null");
    }

    public void sent(Membership membership, int ordinal) throws SQLException {
        insert(membership, ordinal, "'SENT', '2026-11-20', 'Teksti'");
    }

    private void insert(Membership membership, int ordinal, String state) throws SQLException {
        long season = membership.getSeason().getId();
        world.execute("insert into contract_counter values (" + season + ", " + ordinal
                + ") on conflict (season_id) do update set last_ordinal = excluded.last_ordinal;"
                + " insert into contract (membership_id, municipality_id, season_id, ordinal, language, business_id, state,"
                + " sent_on, wording) values (" + membership.getId() + ", "
                + membership.getMunicipality().getId() + ", " + season + ", " + ordinal + ", 'FI', '0926151-4', "
                + state
                + ")");
    }
}
