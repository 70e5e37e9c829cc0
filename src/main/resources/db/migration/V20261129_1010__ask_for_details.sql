-- When somebody has last said that what is known of them is right.
alter table person add column confirmed_at timestamptz;

-- A role whose holder says that they no longer have it: a coordinator ends it, or does not.
alter table contact_role add column end_wished_at timestamptz;

create index contact_role_end_wished on contact_role (person_id) where end_wished_at is not null;

create or replace view person_role as
select r.id, coalesce(p.merged_into_id, p.id) as person_id, r.municipality_id, r.kind, r.is_primary, r.valid_from, r.valid_to,
  r.wished_by, r.end_wished_at
from contact_role r join person p on p.id = r.person_id;

-- Twice a year each person with a role is asked whether their details are right: once in each round. Of the secret in the address
-- that the mail has, only the hash is kept.
create table details_request (
  id bigint generated always as identity primary key,
  person_id bigint not null references person (id),
  round date not null constraint details_request_round_known
    check (extract(day from round) = 1 and extract(month from round) in (2, 9)),
  token_hash text not null constraint details_request_token_taken unique,
  mail_id bigint references mail (id),
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  answered_at timestamptz,
  constraint details_request_once unique (person_id, round),
  constraint details_request_times_ordered check (expires_at > asked_at and answered_at >= asked_at)
);

create index details_request_by_mail on details_request (mail_id);

revoke delete, truncate on details_request from ${app};

-- Whom it asked, with which address and until when never changes; an answer is given once.
create function guard_details_request() returns trigger language plpgsql as $$
begin
  if old.answered_at is not null or (old.mail_id is not null and new.mail_id is distinct from old.mail_id)
      or (old.person_id, old.round, old.token_hash, old.asked_at, old.expires_at)
        is distinct from (new.person_id, new.round, new.token_hash, new.asked_at, new.expires_at) then
    raise exception 'a question is answered once' using errcode = '23514', constraint = 'details_request_is_final';
  end if;
  return new;
end $$;

create trigger details_request_guard before update on details_request
  for each row execute function guard_details_request();
create trigger details_request_change after insert or update or delete on details_request
  for each row execute function record_change('person', 'person_id', 'token_hash');
