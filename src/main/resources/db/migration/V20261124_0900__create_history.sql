-- Who may do what: migrations run as the owner of this schema, the program as ${app}, which can neither
-- alter a table nor touch what has been written into the history.
create extension if not exists btree_gist;
create extension if not exists unaccent;

alter default privileges in schema public grant select, insert, update, delete on tables to ${app};
alter default privileges in schema public grant usage, select on sequences to ${app};

-- The history of every business record: one row per changed row, written by triggers alone.
create table change (
  id bigint generated always as identity primary key,
  changed_at timestamptz not null default clock_timestamp(),
  actor text not null constraint change_actor_named check (actor <> ''),
  request text,
  subject text not null,
  subject_id bigint not null,
  record text not null,
  record_id bigint,
  operation text not null constraint change_operation_known check (operation in ('INSERT', 'UPDATE', 'DELETE')),
  before jsonb,
  after jsonb
);

create index change_by_subject on change (subject, subject_id, id desc);

revoke insert, update, delete, truncate on change from ${app};

-- Arguments: the record whose page shows the change, the column that holds that record's id, columns never to be written down.
create function record_change() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  actor text := current_setting('verkosto.actor', true);
  old_row jsonb;
  new_row jsonb;
  present jsonb;
begin
  if coalesce(actor, '') = '' then
    raise exception 'no actor is named in this transaction' using errcode = 'VK001';
  end if;
  if tg_op <> 'INSERT' then
    old_row := to_jsonb(old) - coalesce(tg_argv[2:]::text[], '{}');
  end if;
  if tg_op <> 'DELETE' then
    new_row := to_jsonb(new) - coalesce(tg_argv[2:]::text[], '{}');
  end if;
  if tg_op = 'UPDATE' and (old_row - 'version') = (new_row - 'version') then
    return null;
  end if;
  present := coalesce(new_row, old_row);
  insert into change (actor, request, subject, subject_id, record, record_id, operation, before, after)
  values (actor, nullif(current_setting('verkosto.request', true), ''), tg_argv[0], (present ->> tg_argv[1])::bigint,
    tg_table_name, (present ->> 'id')::bigint, tg_op, old_row, new_row);
  return null;
end $$;

create function refuse_change_of_history() returns trigger language plpgsql as $$
begin
  raise exception 'history is never changed' using errcode = 'VK002';
end $$;

create trigger change_is_final before update or delete or truncate on change
  for each statement execute function refuse_change_of_history();

-- What is no change of a row: sign-ins, refused sign-ins, sign-outs, invitations.
create table event (
  id bigint generated always as identity primary key,
  happened_at timestamptz not null default clock_timestamp(),
  kind text not null,
  actor text not null,
  request text,
  details jsonb not null default '{}'
);

create index event_by_time on event (happened_at desc);

revoke update, delete, truncate on event from ${app};

create trigger event_is_final before update or delete or truncate on event
  for each statement execute function refuse_change_of_history();
