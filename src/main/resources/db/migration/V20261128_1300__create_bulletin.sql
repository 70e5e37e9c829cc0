-- Topical reviews: drafts until they are sent, then an archive.
create table bulletin (
  id bigint generated always as identity primary key,
  version int not null default 0,
  season_id bigint not null references season (id),
  title text not null constraint bulletin_title_written check (title <> '' and title !~ '[[:cntrl:]]'),
  text text not null constraint bulletin_text_written check (text <> ''),
  title_sv text constraint bulletin_title_sv_written check (title_sv <> '' and title_sv !~ '[[:cntrl:]]'),
  text_sv text constraint bulletin_text_sv_written check (text_sv <> ''),
  size_class text constraint bulletin_size_class_known check (size_class in ('SMALL', 'MIDDLE', 'LARGE')),
  language text constraint bulletin_language_known check (language in ('fi', 'sv')),
  role text constraint bulletin_role_known check (role in ('LIAISON', 'DEPUTY', 'MAYOR', 'BOARD_CHAIR', 'BILLING')),
  sent_at timestamptz,
  constraint bulletin_swedish_whole check ((title_sv is null) = (text_sv is null))
);

create index bulletin_by_time on bulletin (sent_at desc nulls first, id desc);

-- Who was taken off the list of a draft.
create table bulletin_removal (
  bulletin_id bigint not null references bulletin (id),
  person_id bigint not null references person (id),
  primary key (bulletin_id, person_id)
);

-- To whom it was sent, once to each; with the hash of the address on which they end bulletins.
create table bulletin_recipient (
  bulletin_id bigint not null references bulletin (id),
  person_id bigint not null references person (id),
  mail_id bigint not null references mail (id) constraint bulletin_recipient_mail_taken unique,
  token_hash text not null constraint bulletin_recipient_token_taken unique,
  primary key (bulletin_id, person_id)
);

create index bulletin_recipient_by_person on bulletin_recipient (person_id);

-- Who wants no bulletins; other mail is not concerned.
create table bulletin_refusal (
  person_id bigint primary key references person (id),
  refused boolean not null,
  decided_at timestamptz not null
);

revoke delete, truncate on bulletin from ${app};
revoke truncate on bulletin_removal from ${app};
revoke update, delete, truncate on bulletin_recipient from ${app};
revoke delete, truncate on bulletin_refusal from ${app};

-- What was sent stays as it was, and its list with it.
create function guard_bulletin() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'bulletin' then
    if tg_op = 'DELETE' or old.sent_at is not null then
      raise exception 'a bulletin that was sent never changes' using errcode = '23514', constraint = 'bulletin_is_final';
    end if;
  elsif exists (select from bulletin where id = coalesce(new.bulletin_id, old.bulletin_id) and sent_at is not null) then
    raise exception 'a bulletin that was sent never changes' using errcode = '23514', constraint = 'bulletin_is_final';
  end if;
  return coalesce(new, old);
end $$;

create trigger bulletin_guard before update or delete on bulletin for each row execute function guard_bulletin();
create trigger bulletin_removal_guard before insert or update or delete on bulletin_removal
  for each row execute function guard_bulletin();

create trigger bulletin_change after insert or update or delete on bulletin
  for each row execute function record_change('bulletin', 'id');
create trigger bulletin_removal_change after insert or update or delete on bulletin_removal
  for each row execute function record_change('bulletin', 'bulletin_id');
create trigger bulletin_recipient_change after insert or update or delete on bulletin_recipient
  for each row execute function record_change('bulletin', 'bulletin_id', 'token_hash');
create trigger bulletin_refusal_change after insert or update or delete on bulletin_refusal
  for each row execute function record_change('person', 'person_id');
