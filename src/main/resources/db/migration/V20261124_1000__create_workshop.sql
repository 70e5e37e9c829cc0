create table workshop (
  id bigint generated always as identity primary key,
  version int not null default 0,
  membership_id bigint not null,
  municipality_id bigint not null,
  -- the slot of the membership's quota that this workshop takes, from 1
  slot int not null constraint workshop_slot_positive check (slot > 0),
  state text not null constraint workshop_state_known check (state in ('PLANNED', 'CONFIRMED', 'HELD', 'REPORTED', 'CANCELLED')),
  topic text not null constraint workshop_has_topic check (topic <> ''),
  theme_id bigint references season_theme (id),
  kind text not null constraint workshop_kind_known
    check (kind in ('CO_DEVELOPMENT', 'SEMINAR', 'PREPARATION', 'STUDY', 'EVALUATION', 'COMPARISON')),
  planned_on date,
  starts_at time,
  ends_at time,
  remote boolean not null default false,
  place text,
  experts text,
  preparation text,
  held_on date,
  participants int constraint workshop_participants_sane check (participants between 0 and 10000),
  report text,
  reported_on date,
  cancel_reason text,
  invented boolean not null default false,
  constraint workshop_membership_of_municipality
    foreign key (membership_id, municipality_id) references membership (id, municipality_id),
  constraint workshop_times_ordered check (starts_at < ends_at),
  constraint workshop_confirmed_has_date check (state <> 'CONFIRMED' or planned_on is not null),
  constraint workshop_held_has_date check (state not in ('HELD', 'REPORTED') or (held_on is not null and participants is not null)),
  constraint workshop_reported_has_report check (state <> 'REPORTED' or (report is not null and reported_on is not null)),
  constraint workshop_cancelled_has_reason check (state <> 'CANCELLED' or cancel_reason is not null)
);

create unique index workshop_slot_taken on workshop (membership_id, slot) where state <> 'CANCELLED';
create index workshop_by_membership on workshop (membership_id, slot);

create table workshop_audience (
  workshop_id bigint not null references workshop (id),
  audience text not null constraint workshop_audience_known
    check (audience in ('ELECTED', 'OFFICE_HOLDER', 'SECTORS', 'SUPERVISORS', 'RESIDENTS', 'STAKEHOLDERS')),
  primary key (workshop_id, audience)
);

-- A slot exists as far as the membership's quota goes, and only for a municipality that has joined.
create function require_slot_within_quota() returns trigger language plpgsql as $$
begin
  if new.state <> 'CANCELLED' and not exists (
      select from membership where id = new.membership_id and new.slot <= workshop_quota) then
    raise exception 'slot % is beyond the quota', new.slot using errcode = '23514', constraint = 'workshop_beyond_quota';
  end if;
  if tg_op = 'INSERT' and not exists (
      select from membership where id = new.membership_id and state in ('JOINED', 'CONTRACTED', 'ACTIVE')) then
    raise exception 'only a member has workshops' using errcode = '23514', constraint = 'workshop_needs_member';
  end if;
  return new;
end $$;

create trigger workshop_within_quota before insert or update on workshop
  for each row execute function require_slot_within_quota();
create trigger workshop_closed before insert or update or delete on workshop
  for each row execute function refuse_in_closed_season('membership_id');
create trigger workshop_audience_closed before insert or update or delete on workshop_audience
  for each row execute function refuse_in_closed_season('workshop_id');

create trigger workshop_change after insert or update or delete on workshop
  for each row execute function record_change('workshop', 'id');
create trigger workshop_audience_change after insert or update or delete on workshop_audience
  for each row execute function record_change('workshop', 'workshop_id');
