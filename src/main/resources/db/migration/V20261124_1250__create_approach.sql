-- How a municipality is asked before it decides: when it was asked, when its body meets, who looks after it. It is a record beside the
-- membership with a history of its own, because the membership and its history are open to the municipality's contact persons.
create table approach (
  id bigint generated always as identity primary key,
  version int not null default 0,
  membership_id bigint not null references membership (id),
  asked_on date,
  meeting_on date,
  body_name text constraint approach_body_named check (body_name <> ''),
  keeper_id bigint references account (id),
  constraint approach_taken unique (membership_id),
  constraint approach_days_sane check (least(asked_on, meeting_on) >= '2000-01-01' and greatest(asked_on, meeting_on) < '2100-01-01')
);

create index approach_by_keeper on approach (keeper_id);

-- Every contact with the municipality is added to those before it; none is ever overwritten.
create table approach_contact (
  id bigint generated always as identity primary key,
  membership_id bigint not null references membership (id),
  happened_on date not null
    constraint approach_contact_day_sane check (happened_on >= '2000-01-01' and happened_on < '2100-01-01'),
  note text not null constraint approach_contact_told check (note <> ''),
  recorded_by text not null,
  recorded_at timestamptz not null
);

create index approach_contact_by_membership on approach_contact (membership_id, happened_on desc, id desc);

revoke update, delete, truncate on approach_contact from ${app};

create trigger approach_contact_is_final before update or delete on approach_contact
  for each statement execute function refuse_change_of_history();

create trigger approach_closed before insert or update or delete on approach
  for each row execute function refuse_in_closed_season('membership_id');
create trigger approach_contact_closed before insert on approach_contact
  for each row execute function refuse_in_closed_season('membership_id');

create trigger approach_change after insert or update or delete on approach
  for each row execute function record_change('approach', 'membership_id');
create trigger approach_contact_change after insert on approach_contact
  for each row execute function record_change('approach_contact', 'membership_id', 'recorded_by', 'recorded_at');
