-- Where the papers of a season are: its brochure, its programme, the recordings of its seminars.
create table season_link (
  id bigint generated always as identity primary key,
  season_id bigint not null references season (id),
  ordinal int not null,
  title text not null constraint season_link_titled check (title <> ''),
  address text not null constraint season_link_address_form check (address ~ '^https://[^[:space:][:cntrl:]<>"]+$')
);

create index season_link_by_season on season_link (season_id, ordinal);

create trigger season_link_closed before insert or update or delete on season_link
  for each row execute function refuse_in_closed_season('season_id');
create trigger season_link_change after insert or update or delete on season_link
  for each row execute function record_change('season', 'season_id');
