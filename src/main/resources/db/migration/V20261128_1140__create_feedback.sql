-- The link under which participants of a workshop say how it was. It opens an empty form and nothing else, and is meant to be handed
-- around, so that it is kept as it is.
create table feedback_link (
  workshop_id bigint primary key references workshop (id),
  token text not null constraint feedback_link_secret unique
);

-- An answer. Nothing in it tells who gave it or when.
create table feedback (
  id bigint generated always as identity primary key,
  workshop_id bigint not null references feedback_link (workshop_id),
  useful int not null constraint feedback_useful_scale check (useful between 1 and 5),
  goals int not null constraint feedback_goals_scale check (goals between 1 and 5),
  expertise int not null constraint feedback_expertise_scale check (expertise between 1 and 5),
  heard int not null constraint feedback_heard_scale check (heard between 1 and 5),
  followed_up int not null constraint feedback_followed_up_scale check (followed_up between 1 and 5),
  words text constraint feedback_words_given check (words <> '')
);

create index feedback_by_workshop on feedback (workshop_id);

revoke update, delete, truncate on feedback from ${app};

create trigger feedback_link_closed before insert or update or delete on feedback_link
  for each row execute function refuse_in_closed_season('workshop_id');
create trigger feedback_closed before insert on feedback
  for each row execute function refuse_in_closed_season('workshop_id');

create trigger feedback_link_change after insert or update or delete on feedback_link
  for each row execute function record_change('workshop', 'workshop_id', 'token');
-- That somebody answered, and not what: the history must not tell one answer from another.
create trigger feedback_change after insert on feedback
  for each row execute function record_change('feedback', 'workshop_id', 'useful', 'goals', 'expertise', 'heard', 'followed_up', 'words');
