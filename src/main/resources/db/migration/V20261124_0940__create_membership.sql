create table membership (
  id bigint generated always as identity primary key,
  version int not null default 0,
  municipality_id bigint not null references municipality (id),
  season_id bigint not null references season (id),
  state text not null constraint membership_state_known check (state in ('PROSPECT', 'OFFERED', 'AWAITING_DECISION', 'JOINED',
    'CONTRACTED', 'ACTIVE', 'ENDED', 'DECLINED', 'NO_ANSWER', 'WITHDRAWN')),
  state_since date not null,
  joined_on date,
  workshop_quota int not null constraint membership_quota_sane check (workshop_quota between 0 and 100),
  -- the fee as it was worked out at enrolment: later changes of tiers and populations do not reach it
  population int constraint membership_population_positive check (population > 0),
  population_date date,
  population_source text,
  tier_min int,
  tier_max int,
  tier_assumed boolean not null default false,
  tier_fee numeric(12, 2),
  annual_fee numeric(12, 2) constraint membership_fee_sane check (annual_fee >= 0),
  override_reason text constraint membership_override_explained check (override_reason <> ''),
  previous_fee numeric(12, 2),
  origin text,
  note text,
  -- true for rows made up for the demonstration
  invented boolean not null default false,
  constraint membership_taken unique (municipality_id, season_id),
  constraint membership_of_municipality unique (id, municipality_id),
  constraint membership_override_needs_reason check (annual_fee is not distinct from tier_fee or override_reason is not null),
  constraint membership_joined_has_date check (state not in ('JOINED', 'CONTRACTED', 'ACTIVE') or joined_on is not null)
);

create index membership_by_season on membership (season_id, state);

-- What is paid for each year, without tax, and the rate of tax that was in force.
create table membership_year (
  id bigint generated always as identity primary key,
  membership_id bigint not null references membership (id),
  year int not null,
  net numeric(12, 2) not null constraint membership_year_net_sane check (net >= 0),
  vat_percent numeric(4, 1) not null constraint membership_year_vat_sane check (vat_percent between 0 and 100),
  constraint membership_year_taken unique (membership_id, year) deferrable initially deferred
);

create table membership_transition (
  id bigint generated always as identity primary key,
  membership_id bigint not null references membership (id),
  from_state text,
  to_state text not null,
  happened_on date not null,
  reason text,
  recorded_by text not null,
  recorded_at timestamptz not null,
  constraint membership_transition_end_explained
    check (to_state not in ('WITHDRAWN', 'DECLINED') or reason is not null)
);

create index membership_transition_by_membership on membership_transition (membership_id, id);

create trigger membership_closed before insert or update or delete on membership
  for each row execute function refuse_in_closed_season('season_id');
create trigger membership_year_closed before insert or update or delete on membership_year
  for each row execute function refuse_in_closed_season('membership_id');
create trigger membership_transition_closed before insert or update or delete on membership_transition
  for each row execute function refuse_in_closed_season('membership_id');

create trigger membership_change after insert or update or delete on membership
  for each row execute function record_change('membership', 'id');
create trigger membership_year_change after insert or update or delete on membership_year
  for each row execute function record_change('membership', 'membership_id');
