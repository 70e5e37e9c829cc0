-- Initiatives and peer discussions that members propose: answered by coordinators, joined by other members of the season.
create table initiative (
  id bigint generated always as identity primary key,
  version int not null default 0,
  season_id bigint not null references season (id),
  municipality_id bigint not null references municipality (id),
  theme_id bigint,
  kind text not null constraint initiative_kind_known check (kind in ('INITIATIVE', 'PEER_DISCUSSION')),
  state text not null default 'PROPOSED' constraint initiative_state_known
    check (state in ('PROPOSED', 'ANSWERED', 'DECLINED', 'HELD', 'CLOSED', 'WITHDRAWN')),
  title text not null constraint initiative_title_written check (title <> '' and title !~ '[[:cntrl:]]'),
  text text not null constraint initiative_text_written check (text <> ''),
  wished_time text constraint initiative_wish_told check (wished_time <> ''),
  proposed_at timestamptz not null,
  answer text constraint initiative_answer_written check (answer <> ''),
  -- when and where a peer discussion is held, and who is asked about it
  meets_on date,
  starts_at time,
  ends_at time,
  place text constraint initiative_place_told check (place <> ''),
  link text constraint initiative_link_form check (link ~ '^https?://[^[:space:]]+$'),
  contact text constraint initiative_contact_told check (contact <> ''),
  decline_reason text constraint initiative_reason_told check (decline_reason <> ''),
  outcome text constraint initiative_outcome_told check (outcome <> ''),
  constraint initiative_of_season unique (id, season_id),
  -- the proposer takes part in the season, and the theme is one of its themes
  constraint initiative_of_member foreign key (municipality_id, season_id) references membership (municipality_id, season_id),
  constraint initiative_theme_in_season foreign key (theme_id, season_id) references season_theme (id, season_id),
  constraint initiative_answer_of_state check ((state in ('ANSWERED', 'HELD', 'CLOSED')) = (answer is not null)),
  constraint initiative_reason_of_state check ((state = 'DECLINED') = (decline_reason is not null)),
  constraint initiative_outcome_of_state check (outcome is null or state in ('HELD', 'CLOSED')),
  constraint initiative_held_is_discussion check (state <> 'HELD' or kind = 'PEER_DISCUSSION'),
  constraint initiative_meeting_of_discussion check (num_nonnulls(meets_on, starts_at, ends_at, place, link, contact) = 0
    or (kind = 'PEER_DISCUSSION' and answer is not null)),
  constraint initiative_meeting_whole check (kind = 'INITIATIVE' or answer is null
    or (num_nonnulls(meets_on, starts_at, contact) = 3 and num_nonnulls(place, link) > 0)),
  constraint initiative_times_ordered check (ends_at > starts_at)
);

create index initiative_by_time on initiative (proposed_at desc, id desc);
create index initiative_by_season on initiative (season_id, state);

-- Which municipalities take part, each once; the proposer's by itself.
create table initiative_joining (
  id bigint generated always as identity primary key,
  initiative_id bigint not null,
  season_id bigint not null,
  municipality_id bigint not null,
  note text constraint initiative_joining_note_told check (note <> ''),
  joined_at timestamptz not null,
  constraint initiative_joining_once unique (initiative_id, municipality_id),
  constraint initiative_joining_of_initiative foreign key (initiative_id, season_id) references initiative (id, season_id),
  constraint initiative_joining_of_member
    foreign key (municipality_id, season_id) references membership (municipality_id, season_id)
);

revoke delete, truncate on initiative from ${app};
revoke truncate on initiative_joining from ${app};

create function require_member(municipality bigint, season bigint) returns void language plpgsql as $$
begin
  if not exists (select from membership m where m.municipality_id = municipality and m.season_id = season
      and m.state in ('JOINED', 'CONTRACTED', 'ACTIVE')) then
    raise exception 'municipality % is no member of season %', municipality, season
      using errcode = '23514', constraint = 'initiative_needs_member';
  end if;
end $$;

-- Only members propose; what was answered keeps the words to which it was the answer; what has come to its end stays.
create function guard_initiative() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    perform require_member(new.municipality_id, new.season_id);
  elsif old.state in ('HELD', 'CLOSED', 'WITHDRAWN')
      or (old.season_id, old.municipality_id, old.proposed_at) is distinct from (new.season_id, new.municipality_id, new.proposed_at)
      or (old.state <> new.state and (old.state, new.state) not in (('PROPOSED', 'ANSWERED'), ('PROPOSED', 'DECLINED'),
        ('PROPOSED', 'WITHDRAWN'), ('DECLINED', 'ANSWERED'), ('ANSWERED', 'HELD'), ('ANSWERED', 'CLOSED'))) then
    raise exception 'initiative % is final', old.id using errcode = '23514', constraint = 'initiative_is_final';
  elsif old.state <> 'PROPOSED' and (old.kind, old.theme_id, old.title, old.text, old.wished_time)
      is distinct from (new.kind, new.theme_id, new.title, new.text, new.wished_time) then
    raise exception 'initiative % has been answered', old.id using errcode = '23514', constraint = 'initiative_is_answered';
  end if;
  if exists (select from season where id = new.season_id and new.meets_on not between starts_on and ends_on) then
    raise exception 'outside its season' using errcode = '23514', constraint = 'initiative_within_season';
  end if;
  return new;
end $$;

create function let_proposer_join() returns trigger language plpgsql as $$
begin
  insert into initiative_joining (initiative_id, season_id, municipality_id, joined_at)
  values (new.id, new.season_id, new.municipality_id, new.proposed_at);
  return null;
end $$;

-- Members come and go as long as there is something to join; the proposer does not go.
create function guard_initiative_joining() returns trigger language plpgsql as $$
declare
  joined initiative;
begin
  select * into joined from initiative where id = case when tg_op = 'DELETE' then old.initiative_id else new.initiative_id end;
  if tg_op = 'UPDATE' and (old.initiative_id, old.municipality_id) <> (new.initiative_id, new.municipality_id) then
    raise exception 'a joining is of one municipality' using errcode = '23514', constraint = 'initiative_joining_closed';
  end if;
  if tg_op = 'INSERT' and new.municipality_id = joined.municipality_id then
    return new;
  end if;
  if joined.state not in ('PROPOSED', 'ANSWERED') then
    raise exception 'initiative % takes no more joiners', joined.id using errcode = '23514', constraint = 'initiative_joining_closed';
  end if;
  if tg_op = 'DELETE' then
    if old.municipality_id = joined.municipality_id then
      raise exception 'the proposer stays' using errcode = '23514', constraint = 'initiative_proposer_stays';
    end if;
    return old;
  end if;
  perform require_member(new.municipality_id, new.season_id);
  return new;
end $$;

create trigger initiative_closed before insert or update or delete on initiative
  for each row execute function refuse_in_closed_season('season_id');
create trigger initiative_guard before insert or update on initiative for each row execute function guard_initiative();
create trigger initiative_proposer after insert on initiative for each row execute function let_proposer_join();
create trigger initiative_joining_closed before insert or update or delete on initiative_joining
  for each row execute function refuse_in_closed_season('season_id');
create trigger initiative_joining_guard before insert or update or delete on initiative_joining
  for each row execute function guard_initiative_joining();

create trigger initiative_change after insert or update or delete on initiative
  for each row execute function record_change('initiative', 'id');
-- A subject of its own: who acts for another municipality is not told with the initiative's own history.
create trigger initiative_joining_change after insert or update or delete on initiative_joining
  for each row execute function record_change('initiative_joining', 'initiative_id', 'season_id');
