-- A step of a membership can have its day put right: what it was before is kept, as of every record, and no step is ever removed. That a
-- step was added needs no history: the row itself says who has recorded it and when.
create trigger membership_transition_change after update or delete on membership_transition
  for each row execute function record_change('membership', 'membership_id');
revoke delete, truncate on membership_transition from ${app};

-- The regions change by migrations alone.
revoke insert, update, delete, truncate on region from ${app};

-- A reminder is of a workshop of its membership.
alter table workshop add constraint workshop_of_membership unique (id, membership_id);
alter table workshop_reminder add constraint workshop_reminder_of_membership
  foreign key (workshop_id, membership_id) references workshop (id, membership_id);

-- A workshop's theme is one of its season. A workshop has no season of its own that a foreign key could compare.
create function require_theme_of_season() returns trigger language plpgsql as $$
begin
  if new.theme_id is not null and not exists (
      select from season_theme t join membership m on m.season_id = t.season_id
      where t.id = new.theme_id and m.id = new.membership_id) then
    raise exception 'theme % is of another season', new.theme_id using errcode = '23514', constraint = 'workshop_theme_in_season';
  end if;
  return new;
end $$;

create trigger workshop_theme_in_season before insert or update of theme_id, membership_id on workshop
  for each row execute function require_theme_of_season();
