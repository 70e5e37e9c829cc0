-- A case of a municipality. One case number can serve several seasons, so it is unique only within the municipality.
create table municipal_case (
  id bigint generated always as identity primary key,
  version int not null default 0,
  municipality_id bigint not null references municipality (id),
  case_number text constraint municipal_case_number_not_empty check (case_number <> ''),
  constraint municipal_case_number_taken unique (municipality_id, case_number),
  constraint municipal_case_of_municipality unique (id, municipality_id)
);

create index municipal_case_by_number on municipal_case (case_number);

-- One handling of a case in one meeting.
create table decision (
  id bigint generated always as identity primary key,
  version int not null default 0,
  case_id bigint not null,
  municipality_id bigint not null,
  season_id bigint not null references season (id),
  body_kind text not null constraint decision_body_known check (body_kind in ('BOARD', 'COUNCIL', 'OFFICE_HOLDER', 'OTHER')),
  body_name text not null,
  meeting_date date,
  section int constraint decision_section_positive check (section > 0),
  title text,
  preparer_name text,
  preparer_title text,
  preparer_acting boolean not null default false,
  presenter_name text,
  presenter_title text,
  presenter_acting boolean not null default false,
  background text,
  proposal text,
  resolution text,
  outcome text not null constraint decision_outcome_known
    check (outcome in ('JOIN', 'DECLINE', 'POSTPONED', 'RETURNED', 'PROPOSED_TO_COUNCIL', 'UNKNOWN')),
  unanimous boolean,
  votes_for int constraint decision_votes_for_sane check (votes_for >= 0),
  votes_against int constraint decision_votes_against_sane check (votes_against >= 0),
  annual_fee numeric(12, 2) constraint decision_annual_fee_sane check (annual_fee >= 0),
  total_fee numeric(12, 2) constraint decision_total_fee_sane check (total_fee >= 0),
  budget_note text,
  purpose text,
  proceedings_note text,
  minutes_status text,
  minutes_url text,
  published_on date,
  notified_on date,
  final_on date,
  correction_reason text,
  constraint decision_case_of_municipality foreign key (case_id, municipality_id) references municipal_case (id, municipality_id),
  constraint decision_votes_contradict_unanimity check (unanimous is not true or (votes_for is null and votes_against is null)),
  constraint decision_dates_ordered check (published_on <= notified_on and notified_on < final_on)
);

create unique index decision_taken on decision (municipality_id, body_kind, meeting_date, section)
  where meeting_date is not null and section is not null;
create index decision_by_season on decision (season_id, municipality_id);

create table decision_guest (
  decision_id bigint not null references decision (id),
  ordinal int not null,
  name text not null,
  organisation text,
  arrived_at time,
  left_at time,
  left_before_decision boolean not null default false,
  primary key (decision_id, ordinal),
  constraint decision_guest_times_ordered check (arrived_at <= left_at)
);

create table decision_attachment (
  decision_id bigint not null references decision (id),
  ordinal int not null,
  label text not null,
  identifier text,
  background_material boolean not null default false,
  primary key (decision_id, ordinal)
);

create table decision_representative (
  decision_id bigint not null references decision (id),
  ordinal int not null,
  name text not null,
  title text,
  primary key (decision_id, ordinal)
);

create trigger decision_closed before insert or update or delete on decision
  for each row execute function refuse_in_closed_season('season_id');
create trigger decision_guest_closed before insert or update or delete on decision_guest
  for each row execute function refuse_in_closed_season('decision_id');
create trigger decision_attachment_closed before insert or update or delete on decision_attachment
  for each row execute function refuse_in_closed_season('decision_id');
create trigger decision_representative_closed before insert or update or delete on decision_representative
  for each row execute function refuse_in_closed_season('decision_id');

create trigger municipal_case_change after insert or update or delete on municipal_case
  for each row execute function record_change('case', 'id');
create trigger decision_change after insert or update or delete on decision
  for each row execute function record_change('decision', 'id');
create trigger decision_guest_change after insert or update or delete on decision_guest
  for each row execute function record_change('decision', 'decision_id');
create trigger decision_attachment_change after insert or update or delete on decision_attachment
  for each row execute function record_change('decision', 'decision_id');
create trigger decision_representative_change after insert or update or delete on decision_representative
  for each row execute function record_change('decision', 'decision_id');
