-- A mail that waits can be taken back by the office: it goes to nobody, and nothing is written in its place.
alter table mail drop constraint mail_state_known;
alter table mail add constraint mail_state_known check (state in ('WAITING', 'SENT', 'FAILED', 'DROPPED', 'TAKEN_BACK'));

create or replace function guard_mail() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.state in ('SENT', 'DROPPED', 'TAKEN_BACK')
      or (old.kind, old.language, old.address, old.recipient, old.about, old.about_id, old.subject, old.secret, old.message_id,
          old.queued_at, old.again_of)
        is distinct from (new.kind, new.language, new.address, new.recipient, new.about, new.about_id, new.subject, new.secret,
          new.message_id, new.queued_at, new.again_of) then
    raise exception 'a mail stays as it was written' using errcode = '23514', constraint = 'mail_is_final';
  end if;
  return new;
end $$;
