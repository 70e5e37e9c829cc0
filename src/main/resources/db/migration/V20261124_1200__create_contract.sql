-- The text of a season's contracts, once an admin has changed the built-in one.
create table contract_template (
  id bigint generated always as identity primary key,
  version int not null default 0,
  season_id bigint not null references season (id) constraint contract_template_taken unique,
  text_fi text not null constraint contract_template_finnish_written check (text_fi <> ''),
  text_sv text not null constraint contract_template_swedish_written check (text_sv <> '')
);

create trigger contract_template_closed before insert or update or delete on contract_template
  for each row execute function refuse_in_closed_season('season_id');
create trigger contract_template_change after insert or update or delete on contract_template
  for each row execute function record_change('contract_template', 'season_id');

-- The last number drawn for a season. Whoever draws the next one waits for whoever draws before, and gives it back with the transaction.
create table contract_counter (
  season_id bigint primary key references season (id),
  last_ordinal int not null constraint contract_counter_positive check (last_ordinal > 0)
);

-- Seven digits, a dash and the digit that follows from them; 1 as a remainder is never given.
create function is_business_id(id text) returns boolean language sql immutable as $$
  select case when id ~ '^[0-9]{7}-[0-9]$' then (
    select case sum(substr(id, place::int, 1)::int * weight) % 11 when 0 then 0 when 1 then -1
      else 11 - sum(substr(id, place::int, 1)::int * weight) % 11 end
    from unnest(array[7, 9, 10, 5, 8, 4, 2]) with ordinality as weights (weight, place)) = substr(id, 9, 1)::int
  else false end
$$;

alter table membership add constraint membership_in_season unique (id, season_id);

create table contract (
  id bigint generated always as identity primary key,
  version int not null default 0,
  membership_id bigint not null,
  municipality_id bigint not null,
  season_id bigint not null,
  ordinal int not null constraint contract_ordinal_positive check (ordinal > 0),
  state text not null constraint contract_state_known check (state in ('DRAFT', 'SENT', 'SIGNED')),
  language text not null constraint contract_language_known check (language in ('FI', 'SV')),
  business_id text not null constraint contract_business_id_right check (is_business_id(business_id)),
  -- the signed contract of the same membership that this one changes, and how
  amends_id bigint,
  amendment text constraint contract_amendment_written check (amendment <> ''),
  sent_on date,
  -- the whole text as it was sent
  wording text,
  network_signer text constraint contract_network_signer_named check (network_signer <> ''),
  network_signed_on date,
  municipality_signer text constraint contract_municipality_signer_named check (municipality_signer <> ''),
  municipality_signed_on date,
  signed_file_id bigint references document (id),
  -- true for rows made up for the demonstration
  invented boolean not null default false,
  constraint contract_number_taken unique (season_id, ordinal),
  constraint contract_in_membership unique (id, membership_id),
  constraint contract_membership_of_municipality
    foreign key (membership_id, municipality_id) references membership (id, municipality_id),
  constraint contract_membership_in_season foreign key (membership_id, season_id) references membership (id, season_id),
  constraint contract_amends_same_membership foreign key (amends_id, membership_id) references contract (id, membership_id),
  constraint contract_amendment_explained check ((amends_id is null) = (amendment is null)),
  constraint contract_sent_has_text check ((state = 'DRAFT') = (sent_on is null) and (state = 'DRAFT') = (wording is null)),
  constraint contract_signed_by_both check ((state = 'SIGNED') = (network_signer is not null)
    and (state = 'SIGNED') = (network_signed_on is not null) and (state = 'SIGNED') = (municipality_signer is not null)
    and (state = 'SIGNED') = (municipality_signed_on is not null) and (state = 'SIGNED') = (signed_file_id is not null))
);

-- One at a time is under way, and each contract is followed by one at most.
create unique index contract_under_way on contract (membership_id) where state <> 'SIGNED';
create unique index contract_amended_once on contract (amends_id);
create unique index contract_first_once on contract (membership_id) where amends_id is null;
create index contract_by_membership on contract (membership_id, id);
create index contract_by_signed_file on contract (signed_file_id);

-- What is paid, as it stood when the contract was sent.
create table contract_year (
  contract_id bigint not null references contract (id),
  year int not null,
  net numeric(12, 2) not null constraint contract_year_net_sane check (net >= 0),
  vat_percent numeric(4, 1) not null constraint contract_year_vat_sane check (vat_percent between 0 and 100),
  primary key (contract_id, year)
);

-- What happened to a signed contract afterwards: it goes on longer than its season, or it ends before.
create table contract_event (
  id bigint generated always as identity primary key,
  version int not null default 0,
  contract_id bigint not null references contract (id),
  kind text not null constraint contract_event_kind_known check (kind in ('EXTENSION', 'TERMINATION')),
  ends_on date not null,
  reason text not null constraint contract_event_explained check (reason <> ''),
  recorded_by text not null,
  recorded_at timestamptz not null
);

create unique index contract_terminated_once on contract_event (contract_id) where kind = 'TERMINATION';
create index contract_event_by_contract on contract_event (contract_id, id);

revoke delete, truncate on contract from ${app};
revoke update, delete, truncate on contract_event from ${app};
revoke delete, truncate on contract_counter from ${app};

-- A contract is made for a member under a number that was drawn, keeps its number, and never changes when it has been signed.
create function guard_contract() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'a contract is never removed' using errcode = '23514', constraint = 'contract_is_kept';
  end if;
  if tg_op = 'UPDATE' then
    if old.state = 'SIGNED' then
      raise exception 'a signed contract never changes' using errcode = '23514', constraint = 'contract_is_final';
    end if;
    if (old.membership_id, old.season_id, old.ordinal, old.amends_id)
        is distinct from (new.membership_id, new.season_id, new.ordinal, new.amends_id) then
      raise exception 'a contract keeps its number' using errcode = '23514', constraint = 'contract_keeps_number';
    end if;
    return new;
  end if;
  if not exists (select from membership where id = new.membership_id and state in ('JOINED', 'CONTRACTED', 'ACTIVE')) then
    raise exception 'only a member has a contract' using errcode = '23514', constraint = 'contract_needs_member';
  end if;
  if not exists (select from contract_counter where season_id = new.season_id and new.ordinal <= last_ordinal) then
    raise exception 'number % was not drawn', new.ordinal using errcode = '23514', constraint = 'contract_number_drawn';
  end if;
  if new.amends_id is not null and not exists (select from contract where id = new.amends_id and state = 'SIGNED') then
    raise exception 'only a signed contract is amended' using errcode = '23514', constraint = 'contract_amends_signed';
  end if;
  return new;
end $$;

create trigger contract_guard before insert or update or delete on contract
  for each row execute function guard_contract();
create trigger contract_closed before insert or update or delete on contract
  for each row execute function refuse_in_closed_season('season_id');

-- The sums of a signed contract stay with it, and what happened afterwards can only be added to.
create function guard_contract_part() returns trigger language plpgsql as $$
declare
  contract_at_hand bigint := coalesce(new.contract_id, old.contract_id);
begin
  if exists (select from contract join season on season.id = contract.season_id
      where contract.id = contract_at_hand and season.state = 'CLOSED') then
    raise exception 'the season is closed' using errcode = '23514', constraint = 'season_closed';
  end if;
  if tg_table_name = 'contract_year' and exists (select from contract where id = contract_at_hand and state = 'SIGNED') then
    raise exception 'a signed contract never changes' using errcode = '23514', constraint = 'contract_is_final';
  end if;
  if tg_table_name = 'contract_event' then
    if tg_op <> 'INSERT' then
      raise exception 'what happened to a contract is never changed' using errcode = '23514', constraint = 'contract_is_final';
    end if;
    if not exists (select from contract where id = contract_at_hand and state = 'SIGNED') then
      raise exception 'only a signed contract goes on or ends' using errcode = '23514', constraint = 'contract_event_of_signed';
    end if;
    if exists (select from contract_event where contract_id = contract_at_hand and kind = 'TERMINATION') then
      raise exception 'the contract has been terminated' using errcode = '23514', constraint = 'contract_terminated_once';
    end if;
  end if;
  return coalesce(new, old);
end $$;

create trigger contract_year_guard before insert or update or delete on contract_year
  for each row execute function guard_contract_part();
create trigger contract_event_guard before insert or update or delete on contract_event
  for each row execute function guard_contract_part();

create trigger contract_change after insert or update or delete on contract
  for each row execute function record_change('contract', 'id');
create trigger contract_year_change after insert or update or delete on contract_year
  for each row execute function record_change('contract', 'contract_id');
create trigger contract_event_change after insert or update or delete on contract_event
  for each row execute function record_change('contract', 'contract_id');

-- Whoever writes a contract keeps its season from being closed meanwhile.
create trigger contract_awaits_season before insert or update on contract for each row execute function hold_season();
