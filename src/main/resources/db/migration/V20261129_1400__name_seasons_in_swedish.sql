-- What has been typed for a season in Finnish, in Swedish. The Finnish words themselves say what is translated: when they change,
-- their translation no longer fits and is written anew.
create table season_translation (
  id bigint generated always as identity primary key,
  season_id bigint not null references season (id),
  finnish text not null constraint season_translation_of_words check (finnish <> ''),
  swedish text not null constraint season_translation_written check (swedish <> ''),
  constraint season_translation_once unique (season_id, finnish)
);

create trigger season_translation_closed before insert or update or delete on season_translation
  for each row execute function refuse_in_closed_season('season_id');
create trigger season_translation_change after insert or update or delete on season_translation
  for each row execute function record_change('season', 'season_id');
