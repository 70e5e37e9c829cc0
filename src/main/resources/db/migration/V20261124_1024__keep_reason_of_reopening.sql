-- Why a closed season was opened again stands in its own history.
alter table season add column reopening_reason text constraint season_reopening_explained check (reopening_reason <> '');

create or replace function refuse_change_of_closed_season() returns trigger language plpgsql as $$
begin
  if old.state = 'CLOSED' and (tg_op = 'DELETE'
      or new.state <> 'ACTIVE'
      or coalesce(current_setting('verkosto.reopening', true), '') = ''
      or (to_jsonb(new) - '{state,version,reopening_reason}'::text[])
        <> (to_jsonb(old) - '{state,version,reopening_reason}'::text[])) then
    raise exception 'season % is closed', old.number using errcode = '23514', constraint = 'season_closed';
  end if;
  return coalesce(new, old);
end $$;
