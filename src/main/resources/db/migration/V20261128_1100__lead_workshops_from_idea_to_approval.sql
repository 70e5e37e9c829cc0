-- A workshop begins as an idea, which takes no slot, and ends with a report that a coordinator has approved. It takes one slot of the
-- quota, or two, or none: then it is a consulting order with its price and the reason for it. It may be of several kinds.
select set_config('verkosto.actor', 'system:migration', true);

alter table workshop
  alter column slot drop not null,
  add column allocation int not null default 1 constraint workshop_allocation_known check (allocation between 0 and 2),
  add column second_slot int constraint workshop_second_slot_positive check (second_slot > 0),
  add column order_price numeric(12, 2) constraint workshop_order_price_sane check (order_price >= 0),
  add column order_reason text constraint workshop_order_explained check (order_reason <> ''),
  add column results text,
  add column next_steps text,
  -- whether the report is kept from the other municipalities
  add column internal boolean not null default false,
  add column approved_on date;

alter table workshop drop constraint workshop_state_known;

-- Until now every report counted as soon as it was written.
alter table workshop disable trigger workshop_closed;
update workshop set approved_on = reported_on where state = 'REPORTED';
alter table workshop enable trigger workshop_closed;

alter table workshop
  add constraint workshop_state_known
    check (state in ('IDEA', 'PLANNED', 'CONFIRMED', 'HELD', 'REPORTED', 'CANCELLED')),
  add constraint workshop_order_whole
    check (allocation = 0 and order_price is not null and order_reason is not null
      or allocation > 0 and order_price is null and order_reason is null),
  add constraint workshop_slots_as_allocated
    check (case state when 'CANCELLED' then true when 'IDEA' then num_nonnulls(slot, second_slot) = 0
      else num_nonnulls(slot, second_slot) = allocation and (second_slot is null or slot < second_slot) end),
  add constraint workshop_approved_after_report check (approved_on is null or state = 'REPORTED' and approved_on >= reported_on);

drop index workshop_slot_taken;

alter table workshop add constraint workshop_slot_taken exclude using gist (membership_id with =,
    int4multirange(int4range(slot, slot, '[]'), int4range(coalesce(second_slot, slot), coalesce(second_slot, slot), '[]')) with &&)
  where (state not in ('IDEA', 'CANCELLED') and slot is not null);

create table workshop_kind (
  workshop_id bigint not null references workshop (id),
  kind text not null constraint workshop_kind_known
    check (kind in ('CO_DEVELOPMENT', 'SEMINAR', 'PREPARATION', 'STUDY', 'EVALUATION', 'COMPARISON')),
  primary key (workshop_id, kind)
);

insert into workshop_kind (workshop_id, kind) select id, kind from workshop;
alter table workshop drop column kind;

-- How many of each audience took part, where somebody has counted.
create table workshop_attendance (
  workshop_id bigint not null references workshop (id),
  audience text not null constraint workshop_attendance_audience_known
    check (audience in ('ELECTED', 'OFFICE_HOLDER', 'SECTORS', 'SUPERVISORS', 'RESIDENTS', 'STAKEHOLDERS')),
  participants int not null constraint workshop_attendance_sane check (participants between 0 and 10000),
  primary key (workshop_id, audience)
);

-- A slot exists as far as the membership's quota goes, and only for a municipality that has joined. Where a season gives its workshops
-- by the year, the first slots belong to its first year, the next ones to its second.
create or replace function require_slot_within_quota() returns trigger language plpgsql as $$
declare
  quota int;
  years int;
  first_year int;
  day date := coalesce(new.held_on, new.planned_on);
begin
  if new.state not in ('IDEA', 'CANCELLED') and new.slot is not null then
    select m.workshop_quota, case when s.quota_per_year then extract(year from s.ends_on) - extract(year from s.starts_on) + 1 end,
        extract(year from s.starts_on)
      into quota, years, first_year
      from membership m join season s on s.id = m.season_id where m.id = new.membership_id;
    if quota is null or greatest(new.slot, new.second_slot) > quota then
      raise exception 'slot % is beyond the quota', greatest(new.slot, new.second_slot)
        using errcode = '23514', constraint = 'workshop_beyond_quota';
    end if;
    if day is not null and years is not null and exists (
        select from unnest(array_remove(array[new.slot, new.second_slot], null)) as taken
        where (taken - 1) / greatest(quota / years, 1) <> extract(year from day) - first_year) then
      raise exception 'slot % is not of the year of %', new.slot, day using errcode = '23514', constraint = 'workshop_beyond_year';
    end if;
  end if;
  if tg_op = 'INSERT' and not exists (
      select from membership where id = new.membership_id and state in ('JOINED', 'CONTRACTED', 'ACTIVE')) then
    raise exception 'only a member has workshops' using errcode = '23514', constraint = 'workshop_needs_member';
  end if;
  return new;
end $$;

create trigger workshop_kind_closed before insert or update or delete on workshop_kind
  for each row execute function refuse_in_closed_season('workshop_id');
create trigger workshop_attendance_closed before insert or update or delete on workshop_attendance
  for each row execute function refuse_in_closed_season('workshop_id');

create trigger workshop_kind_change after insert or update or delete on workshop_kind
  for each row execute function record_change('workshop', 'workshop_id');
create trigger workshop_attendance_change after insert or update or delete on workshop_attendance
  for each row execute function record_change('workshop', 'workshop_id');

-- Files that belong to a workshop and its report, until somebody takes them away.
create table workshop_file (
  id bigint generated always as identity primary key,
  workshop_id bigint not null references workshop (id),
  document_id bigint not null references document (id),
  removed boolean not null default false,
  constraint workshop_file_once unique (document_id)
);

create index workshop_file_by_workshop on workshop_file (workshop_id, id);

create trigger workshop_file_closed before insert or update or delete on workshop_file
  for each row execute function refuse_in_closed_season('workshop_id');
create trigger workshop_file_change after insert or update or delete on workshop_file
  for each row execute function record_change('workshop', 'workshop_id');
