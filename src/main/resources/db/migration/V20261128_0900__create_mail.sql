-- The outbox: every mail is written in the transaction of its cause, and stays as a log of what was sent.
create table mail (
  id bigint generated always as identity primary key,
  version int not null default 0,
  kind text not null constraint mail_has_kind check (kind <> ''),
  state text not null constraint mail_state_known check (state in ('WAITING', 'SENT', 'FAILED', 'DROPPED')),
  language text not null constraint mail_language_known check (language in ('fi', 'sv')),
  address text not null constraint mail_address_sane check (address ~ '^[^[:space:][:cntrl:]]+@[^[:space:][:cntrl:]]+$'),
  recipient text not null constraint mail_recipient_sane check (recipient <> '' and recipient !~ '[[:cntrl:]]'),
  person_id bigint,
  -- the record on whose page the mail is listed, as the history calls it
  about text,
  about_id bigint,
  subject text not null constraint mail_has_subject check (subject <> '' and subject !~ '[[:cntrl:]]'),
  body_text text,
  body_html text,
  -- what is in it lets its reader sign in: the text goes when the mail has gone
  secret boolean not null,
  message_id text not null constraint mail_message_id_taken unique,
  attempts int not null default 0 constraint mail_attempts_counted check (attempts >= 0),
  next_try timestamptz,
  queued_at timestamptz not null,
  ended_at timestamptz,
  last_error text,
  again_of bigint references mail (id),
  constraint mail_about_whole check ((about is null) = (about_id is null)),
  constraint mail_waits_or_has_ended check ((state = 'WAITING') = (next_try is not null) and (state = 'WAITING') = (ended_at is null)),
  constraint mail_has_text check ((body_text is null) = (body_html is null) and (body_text is not null or (secret and state <> 'WAITING')))
);

create index mail_due on mail (next_try, id) where state = 'WAITING';
create index mail_failed on mail (id) where state = 'FAILED';
create index mail_by_about on mail (about, about_id, id) where about is not null;

create table mail_attachment (
  mail_id bigint not null references mail (id),
  ordinal int not null,
  name text not null constraint mail_attachment_has_name check (name <> '' and name !~ '[[:cntrl:]]'),
  content_type text not null constraint mail_attachment_type_sane check (content_type ~ '^[a-z]+/[^[:cntrl:]]+$'),
  content bytea not null,
  primary key (mail_id, ordinal)
);

revoke delete, truncate on mail from ${app};
revoke update, delete, truncate on mail_attachment from ${app};

-- Who, what and under which Message-ID never changes; what has been sent or dropped does not change at all.
create function guard_mail() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.state in ('SENT', 'DROPPED')
      or (old.kind, old.language, old.address, old.recipient, old.about, old.about_id, old.subject, old.secret, old.message_id,
          old.queued_at, old.again_of)
        is distinct from (new.kind, new.language, new.address, new.recipient, new.about, new.about_id, new.subject, new.secret,
          new.message_id, new.queued_at, new.again_of) then
    raise exception 'a mail stays as it was written' using errcode = '23514', constraint = 'mail_is_final';
  end if;
  return new;
end $$;

create trigger mail_guard before update or delete on mail for each row execute function guard_mail();

-- the texts stand in the mail itself, and secret ones nowhere
create trigger mail_change after insert or update or delete on mail
  for each row execute function record_change('mail', 'id', 'body_text', 'body_html');
create trigger mail_attachment_change after insert or update or delete on mail_attachment
  for each row execute function record_change('mail', 'mail_id', 'content');

-- The wording of a kind of mail, once an admin has changed the built-in one; empty when it is the built-in one again.
create table mail_template (
  id bigint generated always as identity primary key,
  version int not null default 0,
  kind text not null constraint mail_template_has_kind check (kind <> ''),
  language text not null constraint mail_template_language_known check (language in ('fi', 'sv')),
  subject text constraint mail_template_subject_written check (subject <> ''),
  body text constraint mail_template_body_written check (body <> ''),
  constraint mail_template_taken unique (kind, language),
  constraint mail_template_whole check ((subject is null) = (body is null))
);

revoke delete, truncate on mail_template from ${app};

create trigger mail_template_change after insert or update or delete on mail_template
  for each row execute function record_change('mail_template', 'id');
