package fi.verkosto.bulletin.initiative;

import fi.verkosto.account.Scope;
import fi.verkosto.account.SignedIn;
import fi.verkosto.municipality.MunicipalityChoice;
import fi.verkosto.season.SeasonState;
import fi.verkosto.shared.Languages;
import fi.verkosto.shared.NotFound;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Members that join an initiative, each municipality once, and leave it again. The database lets the proposer join by itself. */
@Service
@Transactional
public class Joinings {

    private static final String JOINED = """
            select u.code, u.name_fi, u.name_sv, j.note, (j.joined_at at time zone 'Europe/Helsinki')::date as joined_on,
              j.municipality_id = i.municipality_id as proposer
            from initiative_joining j join initiative i on i.id = j.initiative_id
              join municipality u on u.id = j.municipality_id
              join membership m on m.municipality_id = j.municipality_id and m.season_id = j.season_id
            where j.initiative_id = :initiative and m.state in ('JOINED', 'CONTRACTED', 'ACTIVE', 'ENDED')
            order by proposer desc, j.joined_at, j.id
            """;

    private final InitiativeRepository initiatives;
    private final InitiativeMail mail;
    private final JdbcClient jdbc;
    private final Clock clock;

    Joinings(InitiativeRepository initiatives, InitiativeMail mail, JdbcClient jdbc, Clock clock) {
        this.initiatives = initiatives;
        this.mail = mail;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The proposer first, then in the order in which they have joined. */
    @Transactional(readOnly = true)
    public List<Joining> of(Initiative initiative) {
        return jdbc.sql(JOINED)
                .param("initiative", initiative.getId())
                .query(Joining.class)
                .list();
    }

    /** What somebody who reads the initiative may do about it. */
    @Transactional(readOnly = true)
    public InitiativeSteps stepsOf(Initiative initiative, List<Joining> joined, SignedIn me) {
        InitiativeState state = initiative.getState();
        Scope scope = me.scope();
        boolean open = initiative.getSeason().getState() != SeasonState.CLOSED;
        boolean office = open && me.isStaff();
        List<MunicipalityChoice> own = open && state.takesJoiners() && (me.isStaff() || me.isContact())
                ? initiatives.findMembers(
                        initiative.getSeason().getId(),
                        scope.everything(),
                        scope.ids(),
                        Languages.isSwedish(me.locale()))
                : List.of();
        Set<String> codes = own.stream().map(MunicipalityChoice::code).collect(Collectors.toSet());
        Set<String> taken = joined.stream().map(Joining::code).collect(Collectors.toSet());
        boolean ownProposal =
                me.isStaff() || codes.contains(initiative.getMunicipality().getCode());
        return new InitiativeSteps(
                open && state == InitiativeState.PROPOSED && ownProposal,
                office && (state == InitiativeState.PROPOSED || state.isCorrectable()),
                office && (state == InitiativeState.PROPOSED || state == InitiativeState.DECLINED),
                office && state == InitiativeState.ANSWERED,
                own.stream().filter(member -> !taken.contains(member.code())).toList(),
                joined.stream()
                        .filter(joining -> !joining.proposer())
                        .map(Joining::code)
                        .filter(codes::contains)
                        .collect(Collectors.toSet()));
    }

    /**
     * Lets a municipality join, and tells its people when and where what is agreed on takes place. Where somebody has let it join
     * already, a note is added if there is none; nobody writes over another's.
     *
     * @throws NotFound when it is no member for which the caller acts
     * @throws JoinedAlready when it has joined with another note
     */
    public void join(long id, String code, @Nullable String note, Scope scope) {
        Initiative initiative = lock(id, scope);
        long municipality = member(initiative, code, scope);
        initiative.requireOpenForJoiners();
        boolean joins = jdbc.sql("""
                        insert into initiative_joining (initiative_id, season_id, municipality_id, note, joined_at)
                        values (:initiative, :season, :municipality, :note, :now)
                        on conflict (initiative_id, municipality_id) do nothing
                        """)
                        .param("initiative", id)
                        .param("season", initiative.getSeason().getId())
                        .param("municipality", municipality)
                        .param("note", note, Types.VARCHAR)
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                > 0;
        if (!joins && note != null) {
            note(id, municipality, note);
        }
        if (joins && initiative.isDiscussion() && initiative.getState() == InitiativeState.ANSWERED) {
            mail.tellJoiner(initiative, municipality);
        }
    }

    private void note(long initiative, long municipality, String note) {
        jdbc.sql("update initiative_joining set note = ?"
                        + " where initiative_id = ? and municipality_id = ? and note is null")
                .params(note, initiative, municipality)
                .update();
        String kept = jdbc.sql("select note from initiative_joining where initiative_id = ? and municipality_id = ?")
                .params(initiative, municipality)
                .query(String.class)
                .single();
        if (!note.equals(kept)) {
            throw new JoinedAlready();
        }
    }

    /** Lets a municipality leave; one that has left already stays away. */
    public void leave(long id, String code, Scope scope) {
        Initiative initiative = lock(id, scope);
        long municipality = member(initiative, code, scope);
        initiative.requireOpenForJoiners();
        if (municipality == initiative.getMunicipality().getId()) {
            throw new ProposerStays();
        }
        jdbc.sql("delete from initiative_joining where initiative_id = ? and municipality_id = ?")
                .params(id, municipality)
                .update();
    }

    /** Nobody answers or withdraws it meanwhile. */
    private Initiative lock(long id, Scope scope) {
        return initiatives
                .lock(id)
                .flatMap(locked -> initiatives.find(id, scope.everything(), scope.ids()))
                .orElseThrow(NotFound::new);
    }

    private long member(Initiative initiative, String code, Scope scope) {
        return initiatives.findMembers(initiative.getSeason().getId(), scope.everything(), scope.ids(), false).stream()
                .filter(member -> member.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new)
                .id();
    }
}
