-- The people of the network: those of the municipalities, of Kuntaliitto and FCG, and others.
create table person (
  id bigint generated always as identity primary key,
  version int not null default 0,
  first_name text collate "fi-x-icu" not null constraint person_first_name_told check (first_name <> ''),
  last_name text collate "fi-x-icu" not null constraint person_last_name_told check (last_name <> ''),
  title text constraint person_title_told check (title <> ''),
  -- VT: virkaa toimittava, VS: viransijainen
  acting text constraint person_acting_known check (acting in ('VT', 'VS')),
  language text not null default 'fi' constraint person_language_known check (language in ('fi', 'sv', 'en')),
  email text constraint person_email_form check (email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$'),
  phone text constraint person_phone_form check (phone ~ '^\+[1-9]\d{5,14}$'),
  organisation text not null
    constraint person_organisation_known check (organisation in ('MUNICIPALITY', 'KUNTALIITTO', 'FCG', 'OTHER')),
  organisation_name text constraint person_organisation_told check (organisation_name <> ''),
  municipality_id bigint references municipality (id),
  account_id bigint references account (id) constraint person_account_taken unique,
  constraint person_of_municipality check ((organisation = 'MUNICIPALITY') = (municipality_id is not null)),
  constraint person_of_named_organisation check ((organisation = 'OTHER') = (organisation_name is not null))
);

create index person_by_name on person (last_name, first_name, id);
create index person_by_municipality on person (municipality_id);
create index person_by_email on person (lower(email));

-- What a person is to the network, and for which municipality. A role holds from its first day until the day on which it ends, which
-- is no longer part of it; one that ends on its first day has never held.
create table contact_role (
  id bigint generated always as identity primary key,
  version int not null default 0,
  person_id bigint not null references person (id),
  municipality_id bigint references municipality (id),
  kind text not null constraint contact_role_kind_known
    check (kind in ('LIAISON', 'DEPUTY', 'MAYOR', 'BOARD_CHAIR', 'BILLING', 'EXPERT', 'COORDINATOR')),
  is_primary boolean not null default false,
  valid_from date not null,
  valid_to date,
  end_reason text constraint contact_role_reason_told check (end_reason <> ''),
  constraint contact_role_place check ((kind in ('EXPERT', 'COORDINATOR')) = (municipality_id is null)),
  constraint contact_role_primary_is_liaison check (not is_primary or kind = 'LIAISON'),
  constraint contact_role_days_ordered check (valid_to >= valid_from),
  constraint contact_role_days_sane check (valid_from >= '2000-01-01' and coalesce(valid_to, valid_from) < '2100-01-01'),
  constraint contact_role_reason_of_end check (end_reason is null or valid_to is not null),
  -- one at a time: the first liaison and the billing contact of a municipality, and the same role of a person
  constraint contact_role_one_primary exclude using gist (municipality_id with =, daterange(valid_from, valid_to) with &&)
    where (kind = 'LIAISON' and is_primary),
  constraint contact_role_one_billing exclude using gist (municipality_id with =, daterange(valid_from, valid_to) with &&)
    where (kind = 'BILLING'),
  constraint contact_role_once exclude using gist
    (person_id with =, kind with =, (coalesce(municipality_id, 0)) with =, daterange(valid_from, valid_to) with &&)
);

create index contact_role_by_person on contact_role (person_id);
create index contact_role_by_municipality on contact_role (municipality_id, kind);

create trigger person_change after insert or update or delete on person
  for each row execute function record_change('person', 'id');
create trigger contact_role_change after insert or update or delete on contact_role
  for each row execute function record_change('person', 'person_id');
