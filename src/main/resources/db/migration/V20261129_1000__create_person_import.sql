-- The rows of a file of people that is being looked over. It is no record yet: nobody but its sender reaches it, it is gone when its
-- people have been stored, and otherwise after a day.
create table person_import (
  id bigint generated always as identity primary key,
  sender text not null constraint person_import_has_sender check (sender <> ''),
  name text not null,
  rows jsonb not null constraint person_import_has_rows check (jsonb_typeof(rows) = 'array'),
  sent_at timestamptz not null
);

create index person_import_by_time on person_import (sent_at);

revoke update, truncate on person_import from ${app};

create trigger person_import_change after insert or update or delete on person_import
  for each row execute function record_change('person_import', 'id', 'rows');
