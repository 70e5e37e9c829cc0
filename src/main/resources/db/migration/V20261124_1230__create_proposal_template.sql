-- By which words a season's proposal texts are written; absent is the program's own text, so that a new season has one at once.
create table proposal_template (
  id bigint generated always as identity primary key,
  version int not null default 0,
  season_id bigint not null constraint proposal_template_taken unique references season (id),
  text_fi text constraint proposal_template_finnish_sane check (text_fi <> '' and length(text_fi) <= 20000),
  text_sv text constraint proposal_template_swedish_sane check (text_sv <> '' and length(text_sv) <= 20000)
);

create trigger proposal_template_closed before insert or update or delete on proposal_template
  for each row execute function refuse_in_closed_season('season_id');
create trigger proposal_template_change after insert or update or delete on proposal_template
  for each row execute function record_change('season', 'season_id');
