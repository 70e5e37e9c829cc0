-- The year of a slot is asked when the slot is taken or its day moves. A workshop that stood on its day before the rule came can be
-- reported, corrected and approved as it stands.
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
    if day is not null and years is not null and (tg_op = 'INSERT' or old.state in ('IDEA', 'CANCELLED')
        or (new.slot, new.second_slot, day) is distinct from (old.slot, old.second_slot, coalesce(old.held_on, old.planned_on)))
      and exists (
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
