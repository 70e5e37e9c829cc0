-- The file of minutes that are being looked over. It is no record yet: nobody but its sender reaches it, it becomes a
-- document when its decisions are recorded, and otherwise it is gone after a day.
create table pending_file (
  id uuid primary key,
  sender text not null,
  name text not null,
  content bytea not null constraint pending_file_size_sane check (octet_length(content) between 1 and 20 * 1024 * 1024),
  sent_at timestamptz not null default now()
);

alter table pending_file alter column content set storage external;

create index pending_file_by_time on pending_file (sent_at);

-- The file from which a decision was read.
alter table decision add minutes_file_id bigint references document (id);

create index decision_by_minutes_file on decision (minutes_file_id);
