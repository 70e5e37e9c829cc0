-- Somebody who was recorded twice. The one record leads to the other from then on; whatever refers to it stays as it is, so that
-- nothing gets lost and everything comes back when the merging is undone.
create extension if not exists pg_trgm;

alter table person add column merged_into_id bigint references person (id),
  add constraint person_merged_into_another check (merged_into_id <> id);

create index person_merged on person (merged_into_id) where merged_into_id is not null;

create table person_merge (
  id bigint generated always as identity primary key,
  kept_id bigint not null references person (id),
  merged_id bigint not null references person (id),
  merged_at timestamptz not null,
  recorded_by text not null,
  -- what the merging has changed of the kept record
  before jsonb not null,
  after jsonb not null,
  account_id bigint references account (id),
  undone_at timestamptz,
  constraint person_merge_of_two check (kept_id <> merged_id)
);

create unique index person_merge_open on person_merge (merged_id) where undone_at is null;
create index person_merge_by_kept on person_merge (kept_id);

-- Roles as they are read: those of somebody recorded twice belong to the record that was kept.
create view person_role as
select r.id, coalesce(p.merged_into_id, p.id) as person_id, r.municipality_id, r.kind, r.is_primary, r.valid_from, r.valid_to, r.wished_by
from contact_role r join person p on p.id = r.person_id;

create trigger person_merge_change after insert or update or delete on person_merge
  for each row execute function record_change('person', 'kept_id', 'before', 'after', 'recorded_by');
