-- The rule for joining in mid-season is part of the fee that is frozen at enrolment: the rule itself and the day from which
-- a membership is late. Rows from before take them from their season, also in closed seasons, which is no change of the rows.
alter table membership
  add column late_joining text constraint membership_late_joining_known
    check (late_joining in ('FULL_FEE', 'FROM_JOINING_YEAR', 'BY_MONTH')),
  add column fee_from date;

alter table membership disable trigger user;
update membership set late_joining = season.late_joining, fee_from = season.starts_on
from season where season.id = membership.season_id;
alter table membership enable trigger user;

-- Whoever enrols without naming the rule freezes the one that the season has at that moment; nobody changes it afterwards.
create function freeze_late_joining() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    select coalesce(new.late_joining, late_joining), coalesce(new.fee_from, starts_on) into new.late_joining, new.fee_from
    from season where id = new.season_id;
  elsif new.late_joining is distinct from old.late_joining or new.fee_from is distinct from old.fee_from then
    raise exception 'the late-joining rule of membership % is frozen', old.id
      using errcode = '23514', constraint = 'membership_late_joining_frozen';
  end if;
  return new;
end $$;

create trigger membership_freezes_late_joining before insert or update on membership
  for each row execute function freeze_late_joining();

alter table membership alter column late_joining set not null, alter column fee_from set not null;
