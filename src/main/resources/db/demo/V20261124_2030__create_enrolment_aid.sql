-- An aid for the scripts that follow; the last script of this folder drops it. It enrols a municipality as the program does: the fee
-- is frozen from the population on the season's reference date and the tiers, with the years and their rate of tax. The road is a
-- list of steps, each a state and a day; the reason belongs to its last step. Without tiers only an agreed fee is known, or none.
create function demo_enrol(season_number int, municipality_code text, road text[], last_reason text, told_origin text, told_note text,
    made_up boolean, agreed_fee numeric default null, fee_reason text default null) returns void
  language plpgsql as $$
declare
  season_row season%rowtype;
  municipality_at_hand bigint;
  membership_at_hand bigint;
begin
  select * into strict season_row from season where number = season_number;
  select id into strict municipality_at_hand from municipality where code = municipality_code;

  insert into membership (municipality_id, season_id, state, state_since, joined_on, workshop_quota, population, population_date,
    population_source, tier_min, tier_max, tier_assumed, tier_fee, annual_fee, override_reason, previous_fee, origin, note, invented)
  select municipality_at_hand, season_row.id, split_part(road[cardinality(road)], ' ', 1),
    split_part(road[cardinality(road)], ' ', 2)::date,
    (select split_part(step, ' ', 2)::date from unnest(road) step where step like 'JOINED %'),
    season_row.workshop_quota * case when season_row.quota_per_year then 2 else 1 end,
    basis.population, basis.population_date, basis.source, basis.min_population, basis.max_population,
    coalesce(basis.assumed, false), basis.annual_fee, coalesce(agreed_fee, basis.annual_fee), fee_reason,
    (select before.annual_fee from membership before join season on season.id = before.season_id
      where before.municipality_id = municipality_at_hand and season.number = season_number - 1
        and before.state in ('JOINED', 'CONTRACTED', 'ACTIVE', 'ENDED')),
    told_origin, told_note, made_up
  from (values (1)) as one
  left join (
    select figure.population, season_row.population_date, figure.source, tier.min_population, tier.max_population, tier.assumed,
      tier.annual_fee
    from fee_tier tier
    join population_figure figure on figure.municipality_id = municipality_at_hand
      and figure.year = extract(year from season_row.population_date)
      and figure.population between tier.min_population and coalesce(tier.max_population, figure.population)
    where tier.season_id = season_row.id
  ) as basis on true
  returning id into membership_at_hand;

  insert into membership_year (membership_id, year, net, vat_percent)
  select membership.id, year, membership.annual_fee,
    (select percent from vat_rate where valid_from <= make_date(year, 1, 1) order by valid_from desc limit 1)
  from membership, generate_series(extract(year from season_row.starts_on)::int, extract(year from season_row.ends_on)::int) as year
  where membership.id = membership_at_hand and membership.annual_fee is not null;

  insert into membership_transition (membership_id, from_state, to_state, happened_on, reason, recorded_by, recorded_at)
  select membership_at_hand, split_part(road[position - 1], ' ', 1), split_part(step, ' ', 1), split_part(step, ' ', 2)::date,
    case when position = cardinality(road) then last_reason end, 'system:demo', now()
  from unnest(road) with ordinality as steps (step, position)
  order by position;
end $$;
