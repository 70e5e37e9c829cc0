-- The tables of Spring Session, as its documentation gives them, and the keys of forms that have been sent.
create table spring_session (
  primary_id char(36) primary key,
  session_id char(36) not null,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name varchar(100)
);

create unique index spring_session_ix1 on spring_session (session_id);
create index spring_session_ix2 on spring_session (expiry_time);
create index spring_session_ix3 on spring_session (principal_name);

create table spring_session_attributes (
  session_primary_id char(36) not null references spring_session (primary_id) on delete cascade,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);

-- A form sent twice has one effect: its key is stored in the transaction of the effect.
create table form_submission (
  form_key uuid primary key,
  sender text not null,
  fingerprint text not null,
  destination text not null,
  sent_at timestamptz not null default now()
);

create index form_submission_by_time on form_submission (sent_at);
