-- While the mail server is not reached: since when, and when it is tried again. There is no row as long as it is reached.
create table mail_outage (
  id int primary key default 1 constraint mail_outage_one check (id = 1),
  since timestamptz not null,
  next_try timestamptz not null
);

-- A person's page lists what was sent to them.
create index mail_by_person on mail (person_id, id) where person_id is not null;
