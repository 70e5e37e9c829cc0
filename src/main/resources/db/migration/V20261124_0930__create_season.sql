create table season (
  id bigint generated always as identity primary key,
  version int not null default 0,
  number int not null constraint season_number_taken unique constraint season_number_positive check (number > 0),
  starts_on date not null,
  ends_on date not null,
  lead_theme text,
  state text not null constraint season_state_known check (state in ('DRAFT', 'OPEN', 'ACTIVE', 'CLOSED')),
  workshop_quota int not null constraint season_quota_sane check (workshop_quota between 0 and 50),
  quota_per_year boolean not null default false,
  population_date date not null,
  late_joining text not null default 'FULL_FEE'
    constraint season_late_joining_known check (late_joining in ('FULL_FEE', 'FROM_JOINING_YEAR', 'BY_MONTH')),
  decision_deadline date,
  fee_issuer text constraint season_fee_issuer_known check (fee_issuer in ('KUNTALIITTO', 'FCG')),
  travel_issuer text constraint season_travel_issuer_known check (travel_issuer in ('KUNTALIITTO', 'FCG')),
  payment_term_days int not null default 21 constraint season_payment_term_sane check (payment_term_days between 14 and 30),
  note text,
  constraint season_dates_ordered check (starts_on < ends_on),
  constraint season_population_date_is_year_end check (extract(month from population_date) = 12 and extract(day from population_date) = 31)
);

create unique index season_one_open on season ((true)) where state = 'OPEN';
alter table season add constraint season_no_overlap exclude using gist (daterange(starts_on, ends_on, '[]') with &&);

-- Both bounds belong to the tier; an open end has no upper bound.
create table fee_tier (
  id bigint generated always as identity primary key,
  season_id bigint not null references season (id),
  min_population int not null constraint fee_tier_min_sane check (min_population >= 0),
  max_population int,
  annual_fee numeric(12, 2) not null constraint fee_tier_fee_sane check (annual_fee >= 0),
  assumed boolean not null default false,
  constraint fee_tier_bounds_ordered check (max_population is null or min_population <= max_population),
  constraint fee_tier_no_overlap exclude using gist
    (season_id with =, int4range(min_population, max_population, '[]') with &&) deferrable initially deferred
);

-- Tiers cover every population from 0 up: looked at when the transaction ends, so that a table can be replaced row by row.
create function require_whole_tiers() returns trigger language plpgsql as $$
declare
  season_at_hand bigint := coalesce(new.season_id, old.season_id);
  expected int := 0;
  tier record;
begin
  for tier in select min_population, max_population from fee_tier where season_id = season_at_hand order by min_population loop
    if expected is null or tier.min_population <> expected then
      raise exception 'tiers of season % leave a gap or overlap before %', season_at_hand, tier.min_population
        using errcode = '23514',
        constraint = case when tier.min_population > expected then 'fee_tier_no_gap' else 'fee_tier_no_overlap' end;
    end if;
    expected := tier.max_population + 1;
  end loop;
  if expected is not null and expected <> 0 then
    raise exception 'the last tier of season % has an upper bound', season_at_hand
      using errcode = '23514', constraint = 'fee_tier_open_end';
  end if;
  return null;
end $$;

create constraint trigger fee_tier_whole after insert or update or delete on fee_tier
  deferrable initially deferred for each row execute function require_whole_tiers();

create table season_theme (
  id bigint generated always as identity primary key,
  season_id bigint not null references season (id),
  parent_id bigint,
  -- PROGRAMME: a theme of the season; WORKSHOP: an entry of the catalogue of workshop themes
  purpose text not null constraint season_theme_purpose_known check (purpose in ('PROGRAMME', 'WORKSHOP')),
  ordinal int not null,
  title text not null constraint season_theme_titled check (title <> ''),
  unique (id, season_id),
  constraint season_theme_parent_in_season foreign key (parent_id, season_id) references season_theme (id, season_id)
);

create index season_theme_by_season on season_theme (season_id, ordinal);

create table offering_item (
  id bigint generated always as identity primary key,
  season_id bigint not null references season (id),
  ordinal int not null,
  title text not null constraint offering_item_titled check (title <> ''),
  quantity int constraint offering_item_quantity_sane check (quantity > 0),
  topics text
);

create index offering_item_by_season on offering_item (season_id, ordinal);

-- The network's own people for the season.
create table season_contact (
  id bigint generated always as identity primary key,
  season_id bigint not null references season (id),
  ordinal int not null,
  name text not null constraint season_contact_named check (name <> ''),
  title text,
  organisation text not null constraint season_contact_organisation_known check (organisation in ('KUNTALIITTO', 'FCG')),
  email text,
  phone text
);

create index season_contact_by_season on season_contact (season_id, ordinal);

-- The general rate of value added tax, by the day from which it is in force.
create table vat_rate (
  valid_from date primary key,
  -- the day as a number, by which the history names the row
  id bigint generated always as (valid_from - date '1970-01-01') stored,
  percent numeric(4, 1) not null constraint vat_rate_sane check (percent between 0 and 100)
);

insert into vat_rate (valid_from, percent) values ('2010-07-01', 23.0), ('2013-01-01', 24.0), ('2024-09-01', 25.5);

-- Nothing about a closed season changes. Argument: the column by which the row reaches its season.
create function refuse_in_closed_season() returns trigger language plpgsql as $$
declare
  row_at_hand jsonb;
  season_at_hand bigint;
begin
  foreach row_at_hand in array array_remove(array[
      case when tg_op <> 'INSERT' then to_jsonb(old) end, case when tg_op <> 'DELETE' then to_jsonb(new) end], null) loop
    season_at_hand := case tg_argv[0]
      when 'season_id' then (row_at_hand ->> 'season_id')::bigint
      when 'membership_id' then (select season_id from membership where id = (row_at_hand ->> 'membership_id')::bigint)
      when 'decision_id' then (select season_id from decision where id = (row_at_hand ->> 'decision_id')::bigint)
      when 'workshop_id' then (select m.season_id from workshop w join membership m on m.id = w.membership_id
        where w.id = (row_at_hand ->> 'workshop_id')::bigint)
    end;
    if exists (select from season where id = season_at_hand and state = 'CLOSED') then
      raise exception 'season % is closed', season_at_hand using errcode = '23514', constraint = 'season_closed';
    end if;
  end loop;
  return coalesce(new, old);
end $$;

create function refuse_change_of_closed_season() returns trigger language plpgsql as $$
begin
  if old.state = 'CLOSED' and (tg_op = 'DELETE'
      or new.state <> 'ACTIVE'
      or coalesce(current_setting('verkosto.reopening', true), '') = ''
      or (to_jsonb(new) - '{state,version}'::text[]) <> (to_jsonb(old) - '{state,version}'::text[])) then
    raise exception 'season % is closed', old.number using errcode = '23514', constraint = 'season_closed';
  end if;
  return coalesce(new, old);
end $$;

create trigger season_closed before update or delete on season
  for each row execute function refuse_change_of_closed_season();
create trigger fee_tier_closed before insert or update or delete on fee_tier
  for each row execute function refuse_in_closed_season('season_id');
create trigger season_theme_closed before insert or update or delete on season_theme
  for each row execute function refuse_in_closed_season('season_id');
create trigger offering_item_closed before insert or update or delete on offering_item
  for each row execute function refuse_in_closed_season('season_id');
create trigger season_contact_closed before insert or update or delete on season_contact
  for each row execute function refuse_in_closed_season('season_id');

create trigger season_change after insert or update or delete on season
  for each row execute function record_change('season', 'id');
create trigger fee_tier_change after insert or update or delete on fee_tier
  for each row execute function record_change('season', 'season_id');
create trigger season_theme_change after insert or update or delete on season_theme
  for each row execute function record_change('season', 'season_id');
create trigger offering_item_change after insert or update or delete on offering_item
  for each row execute function record_change('season', 'season_id');
create trigger season_contact_change after insert or update or delete on season_contact
  for each row execute function record_change('season', 'season_id');
create trigger vat_rate_change after insert or update or delete on vat_rate
  for each row execute function record_change('vat_rate', 'id');
