-- A season lasts two calendar years; others than sensible lengths are slips. Seasons from before stay as they are.
alter table season add constraint season_length_sane
  check (ends_on + 1 >= starts_on + interval '1 year' and ends_on + 1 <= starts_on + interval '4 years') not valid;

-- The number of a season that has memberships or decisions stays, and an opened season has the populations by which it prices.
create function keep_opened_season() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.number <> old.number and (exists (select from membership where season_id = old.id)
      or exists (select from decision where season_id = old.id)) then
    raise exception 'season % is in use', old.number using errcode = '23514', constraint = 'season_number_in_use';
  end if;
  if new.state in ('OPEN', 'ACTIVE')
      and (tg_op = 'INSERT' or old.state = 'DRAFT' or new.population_date <> old.population_date)
      and not exists (select from population_figure where year = extract(year from new.population_date)) then
    raise exception 'season % has no populations of %', new.number, new.population_date
      using errcode = '23514', constraint = 'season_population_known';
  end if;
  return new;
end $$;

create trigger season_kept before insert or update on season for each row execute function keep_opened_season();
